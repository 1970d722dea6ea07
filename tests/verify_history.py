#!/usr/bin/env python3
"""Verifies a history of practicectl by its documented format only, practicectl-audit(7).

    practicectl history head -o json > head.json
    practicectl history list --oldest-first --chain -o jsonl | verify_history.py head.json

Exits with 1 at the first entry that does not fit. Entries without a salt are not shown
whole, because they or their operator belong to another company: they are verified by their
digest, and counted.
"""

import hashlib
import json
import sys
from datetime import datetime, timezone

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def field(value):
    """A field: the length of its bytes and the bytes; an absent one has the length of all ones."""
    if value is None:
        return b"\xff" * 8
    if isinstance(value, int):
        value = value.to_bytes(8, "big", signed=True)
    elif isinstance(value, str):
        value = value.encode("utf-8")
    return len(value).to_bytes(8, "big") + value


def sha256(tag, *fields):
    """The SHA-256 of a tag and fields."""
    return hashlib.sha256(tag + b"\0" + b"".join(field(one) for one in fields)).digest()


def millis(text):
    """Milliseconds since 1970 of a time in UTC."""
    moment = datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)
    span = moment - EPOCH
    return (span.days * 86_400 + span.seconds) * 1_000 + span.microseconds // 1_000


def compact(fields):
    """JSON as it is stored: without spaces, in the order that it has."""
    return json.dumps(fields, separators=(",", ":"), ensure_ascii=False)


def digest(entry):
    """The digest of an entry that is shown whole."""
    change_set = sha256(
        b"practicectl/change-set/v1",
        entry["change_set"],
        millis(entry["at"]),
        entry["operator_id"],
        entry["operator"],
        entry["reason"],
        entry["os_user"],
        entry["session"],
    )
    return sha256(
        b"practicectl/history-entry/v1",
        change_set,
        bytes.fromhex(entry["salt"]),
        entry["company_id"],
        entry["subject_kind"],
        entry["subject_id"],
        entry["subject"],
        entry["action"],
        compact(entry["before"]),
        compact(entry["after"]),
    )


def verify(lines, database_id):
    """Walks the chain; gives the last number, its hash, and how many entries were hidden."""
    number, hidden = 0, 0
    previous = sha256(b"practicectl/database/v1", database_id)
    for line in lines:
        entry = json.loads(line)
        number += 1
        if entry["number"] != number:
            sys.exit(f"entry {number} is missing: the list goes on with {entry['number']}")
        listed = bytes.fromhex(entry["digest"])
        if entry["salt"] is None:
            hidden += 1
        elif digest(entry) != listed:
            sys.exit(f"entry {number} is not what its digest says")
        previous = sha256(b"practicectl/history/v1", number, listed, previous)
        if previous != bytes.fromhex(entry["hash"]):
            sys.exit(f"entry {number} does not match its hash")
    return number, previous, hidden


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        head = json.load(file)
    sys.stdin.reconfigure(encoding="utf-8", newline="\n")
    number, last, hidden = verify(sys.stdin, bytes.fromhex(head["database_id"]))
    if (number, last.hex()) != (head["number"], head["hash"]):
        sys.exit(f"the list ends at entry {number}, which is not the head")
    print(f"{number} entries fit, {hidden} of them by their digest only")


if __name__ == "__main__":
    main()
