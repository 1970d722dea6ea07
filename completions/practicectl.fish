# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_practicectl_global_optspecs
    string join \n db= company= o/output= columns= csv-raw csv-bom q/quiet color= no-input token-file= lock-timeout= h/help V/version
end

function __fish_practicectl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_practicectl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_practicectl_using_subcommand
    set -l cmd (__fish_practicectl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c practicectl -n "__fish_practicectl_needs_command" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_needs_command" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_needs_command" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_needs_command" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_needs_command" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_needs_command" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_needs_command" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_needs_command" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_needs_command" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_needs_command" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_needs_command" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_needs_command" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "init" -d 'Create a database with a company and its first System Administrator'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "login" -d 'Sign in'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "logout" -d 'Sign out'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "whoami" -d 'Show who is signed in, in which company, and until when'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "recover" -d 'Let a System Administrator in again, as the owner of the database file'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "session" -d 'List and end open sessions'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "user" -d 'Create, find, edit, deactivate and activate users'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "lock" -d 'List, add and remove locks'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "provider" -d 'Create, list, edit, deactivate and reactivate providers'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "license" -d 'List the licenses of providers, for accounting'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "case" -d 'List, show, note and resolve support cases'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "user-type" -d 'List, show and set user types'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "role" -d 'List, show, create, edit and delete roles, the presets of permissions'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "permission" -d 'List the permissions that can be granted'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "practice" -d 'Create, list, rename, deactivate and activate practices'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "company" -d 'Create, list and show companies'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "policy" -d 'Show, set and check the security policy of the company'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "history" -d 'List and verify the history'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "review" -d 'Review what an auditor asks for'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "export" -d 'Export the settings of the company, for apply, or its users, for user import'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "apply" -d 'Change the company to match a file that export wrote'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "backup" -d 'Back up the database, with every company in it, to one file'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "restore" -d 'Restore the database from a backup'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "demo" -d 'Run the whole story on a temporary database'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "explain" -d 'Explain an error code'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "completions" -d 'Print the completions of a shell'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "man" -d 'Print the manual page of the program or of one of its commands'
complete -c practicectl -n "__fish_practicectl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l company -d 'Name of the company' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l practice -d 'Name of a practice (repeatable, or a comma-separated list)' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l admin-email -d 'Login email of the first System Administrator' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l admin-name -d 'Full name of the first System Administrator' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l seed -d 'Seed of the random bytes of the fixture' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l sample -d 'Add this many sample users to the fixture' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l password-stdin -d 'Read the administrator\'s password from one line of standard input'
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l fixture -d 'Create a test fixture, whose clock and random bytes can be fixed'
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand init" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -l ttl -d 'End the session after this time, with no idle end (at most 90d)' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -l name -d 'Label of the session, shown in lists' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -l password-stdin -d 'Read the password from the first line of standard input'
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -l print-token -d 'Print the token of the session and store nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand login" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand logout" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand logout" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand logout" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand logout" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand logout" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand logout" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand logout" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand logout" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand logout" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand logout" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand logout" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand logout" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand logout" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand whoami" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand whoami" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand whoami" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand whoami" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand whoami" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand whoami" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand whoami" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand whoami" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand whoami" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand whoami" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand whoami" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand whoami" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand whoami" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -l password-file -d 'Write the password to this new file, mode 0600, instead of printing it' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -s y -l yes -d 'Continue although there are other active administrators, if none of them has a password to sign in with'
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand recover" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -f -a "list" -d 'List your own open sessions, with their last use'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -f -a "end" -d 'End open sessions: your own, or as a System Administrator any of the company'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and not __fish_seen_subcommand_from list end help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from list" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from list" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from list" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from list" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from list" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from list" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from list" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from list" -l all -d 'List the sessions of all users of the company (System Administrators)'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from end" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "end"
complete -c practicectl -n "__fish_practicectl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -f -a "create" -d 'Create a user, or add a person known from another company'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -f -a "find" -d 'List the users whose name or login email contains a text'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -f -a "show" -d 'Show one user'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -f -a "explain" -d 'Tell what keeps a user from signing in or working, and what fixes it'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -f -a "edit" -d 'Edit a user'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -f -a "deactivate" -d 'Block users in all companies of their login email'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -f -a "activate" -d 'Activate users in this company'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -f -a "password" -d 'Set a user\'s password, or generate a temporary one'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -f -a "import" -d 'Import users from CSV with a header, or from JSON lines'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -f -a "history" -d 'List the history of one user, the oldest entry first'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -f -a "delete" -d 'Explain why a user is never deleted, and what to do instead'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and not __fish_seen_subcommand_from create find show explain edit deactivate activate password import history delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l name -d 'Full name: first and last name, separated by one space' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l phone -d 'Phone number; without a country code, a number of the United States' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l practice -d 'Practice that the user works in (repeatable, or a comma-separated list)' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l provider -d 'NPI of the provider that the user is' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l role -d 'Copy the permissions of this role; --grant and --revoke customize them' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l grant -d 'Grant a permission (repeatable, or a comma-separated list; see permission list)' -r -f -a "users.view\t''
users.manage\t''
roles.manage\t''
practices.manage\t''
providers.manage\t''
security-policy.manage\t''
invoices.view\t''
company-reports.view\t''
audit-log.view\t''
shared-lists.manage\t''
patient-demographics.manage\t''
appointments.manage\t''
messages.manage\t''
scheduling-templates.manage\t''
clinical-information.manage\t''
notes.view\t''
signed-notes.view\t''
own-notes.view\t''
prescriptions.send\t''
refills.manage\t''
labs-and-studies.view\t''
labs-and-studies.share\t''
results.sign\t''
charge-entries.manage\t''
encounters.manage\t''
claims-status.view\t''
claims.submit\t''
payments.post\t''
patient-statements.send\t''
collections-status.view\t''
payout-report.view\t''
billing-analytics.view\t''
online-profile.manage\t''
surveys.manage\t''
directory-results.view\t''
broadcast.manage\t''
patient-intake.manage\t''
practice-information.manage\t''
insurance.manage\t''
practice-settings.manage\t''
practice-reports.view\t''
accounting-options.manage\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l revoke -d 'Revoke a permission (repeatable, or a comma-separated list)' -r -f -a "users.view\t''
users.manage\t''
roles.manage\t''
practices.manage\t''
providers.manage\t''
security-policy.manage\t''
invoices.view\t''
company-reports.view\t''
audit-log.view\t''
shared-lists.manage\t''
patient-demographics.manage\t''
appointments.manage\t''
messages.manage\t''
scheduling-templates.manage\t''
clinical-information.manage\t''
notes.view\t''
signed-notes.view\t''
own-notes.view\t''
prescriptions.send\t''
refills.manage\t''
labs-and-studies.view\t''
labs-and-studies.share\t''
results.sign\t''
charge-entries.manage\t''
encounters.manage\t''
claims-status.view\t''
claims.submit\t''
payments.post\t''
patient-statements.send\t''
collections-status.view\t''
payout-report.view\t''
billing-analytics.view\t''
online-profile.manage\t''
surveys.manage\t''
directory-results.view\t''
broadcast.manage\t''
patient-intake.manage\t''
practice-information.manage\t''
insurance.manage\t''
practice-settings.manage\t''
practice-reports.view\t''
accounting-options.manage\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l type -d 'User type' -r -f -a "medical-office\t''
business-office\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l password-file -d 'Write the temporary password to this new file, mode 0600, instead of showing it' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l administrator -d 'Give access to everything'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l customer-care -d 'Let the user read but not change: for the vendor\'s support staff'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l password-stdin -d 'Read the password from one line of standard input'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l temporary-password -d 'Generate a temporary password and show it once'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l practice -d 'Show users of this practice' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l role -d 'Show users whose permissions were copied from this role' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l type -d 'Show users of this type' -r -f -a "medical-office\t''
business-office\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l no-sign-in-for -d 'Show users who were not created, activated or signed in for this time' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l limit -d 'Show at most this many users' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l active -d 'Show active users; the default'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l inactive -d 'Show inactive users'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l locked -d 'Show locked users, active or not'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l all -d 'Show all users'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l administrator -d 'Show System Administrators'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l provider -d 'Show users who are providers'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l no-provider -d 'Show users who are not providers'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -l without-access -d 'Show users who lack permissions or practices'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from find" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from show" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from show" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from show" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from show" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from show" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from show" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from show" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from show" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from show" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from explain" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from explain" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from explain" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from explain" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from explain" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from explain" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from explain" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from explain" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from explain" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from explain" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from explain" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l email -d 'New login email, which is the sign-in name from now on' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l name -d 'New full name' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l phone -d 'New phone number' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l practice -d 'Replace the practices; --practice=+NAME adds one, --practice=-NAME removes one' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l provider -d 'Link the user to the provider with this NPI' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l role -d 'Copy the permissions of this role; --grant and --revoke customize them' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l grant -d 'Grant a permission (repeatable, or a comma-separated list; see permission list)' -r -f -a "users.view\t''
users.manage\t''
roles.manage\t''
practices.manage\t''
providers.manage\t''
security-policy.manage\t''
invoices.view\t''
company-reports.view\t''
audit-log.view\t''
shared-lists.manage\t''
patient-demographics.manage\t''
appointments.manage\t''
messages.manage\t''
scheduling-templates.manage\t''
clinical-information.manage\t''
notes.view\t''
signed-notes.view\t''
own-notes.view\t''
prescriptions.send\t''
refills.manage\t''
labs-and-studies.view\t''
labs-and-studies.share\t''
results.sign\t''
charge-entries.manage\t''
encounters.manage\t''
claims-status.view\t''
claims.submit\t''
payments.post\t''
patient-statements.send\t''
collections-status.view\t''
payout-report.view\t''
billing-analytics.view\t''
online-profile.manage\t''
surveys.manage\t''
directory-results.view\t''
broadcast.manage\t''
patient-intake.manage\t''
practice-information.manage\t''
insurance.manage\t''
practice-settings.manage\t''
practice-reports.view\t''
accounting-options.manage\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l revoke -d 'Revoke a permission (repeatable, or a comma-separated list)' -r -f -a "users.view\t''
users.manage\t''
roles.manage\t''
practices.manage\t''
providers.manage\t''
security-policy.manage\t''
invoices.view\t''
company-reports.view\t''
audit-log.view\t''
shared-lists.manage\t''
patient-demographics.manage\t''
appointments.manage\t''
messages.manage\t''
scheduling-templates.manage\t''
clinical-information.manage\t''
notes.view\t''
signed-notes.view\t''
own-notes.view\t''
prescriptions.send\t''
refills.manage\t''
labs-and-studies.view\t''
labs-and-studies.share\t''
results.sign\t''
charge-entries.manage\t''
encounters.manage\t''
claims-status.view\t''
claims.submit\t''
payments.post\t''
patient-statements.send\t''
collections-status.view\t''
payout-report.view\t''
billing-analytics.view\t''
online-profile.manage\t''
surveys.manage\t''
directory-results.view\t''
broadcast.manage\t''
patient-intake.manage\t''
practice-information.manage\t''
insurance.manage\t''
practice-settings.manage\t''
practice-reports.view\t''
accounting-options.manage\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-phone -d 'Remove the phone number'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-provider -d 'Unlink the user from the provider'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l administrator -d 'Give access to everything'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l custom -d 'Give only what is granted, beginning with nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l customer-care -d 'Let the user read but not change: for the vendor\'s support staff'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from edit" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l from -d 'Read the users from a file or standard input (-): a list, CSV or JSON lines' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l clear -d 'Also remove permissions and practices in this company'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l from -d 'Read the users from a file or standard input (-): a list, CSV or JSON lines' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from activate" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l password-file -d 'Write the generated password to this new file, mode 0600, instead of showing it' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l temporary -d 'Make the password temporary: it works once and must be changed then; without --password-stdin it is generated and shown once'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l password-stdin -d 'Read the password from one line of standard input; for your own, the current one from the line before it'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from password" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l on-existing -d 'What to do with a row whose user already exists' -r -f -a "fail\t'The row fails'
skip\t'The row is skipped'
update\t'The user is changed to match the row'"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l temporary-passwords -d 'Give each new user without a hash a temporary password, and write them to this new file, mode 0600' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l separator -d 'Take this as the separator of the columns: one character, or comma, semicolon, tab or pipe; without it, the header tells' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l map -d 'Read the column with this heading as this column (repeatable)' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l ignore-columns -d 'Skip the columns with these headings (repeatable, or a comma-separated list), or all that are not known (other)' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l template -d 'Print a template with the headings that are read, and exit'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from history" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from history" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from history" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from history" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from history" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from history" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from history" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from history" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from history" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from history" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from history" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from history" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from delete" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from delete" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from delete" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from delete" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from delete" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from delete" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from delete" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from delete" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from delete" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from delete" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "create"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "find"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "show"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "explain"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "edit"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "deactivate"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "activate"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "password"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "import"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "history"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "delete"
complete -c practicectl -n "__fish_practicectl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -f -a "list" -d 'List the locked users: why, since when, and who locked them'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -f -a "add" -d 'Lock users, in every company; nothing unlocks them automatically'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -f -a "unlock" -d 'Unlock users who are not providers'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and not __fish_seen_subcommand_from list add unlock help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -l cause -d 'Show users locked by this cause' -r -f -a "failed-sign-ins\t''
administrator\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -l provider -d 'Show users who are providers'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -l no-provider -d 'Show users who are not providers'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l from -d 'Read the users from a file or standard input (-): a list, CSV or JSON lines' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l note -d 'Note that lock list shows' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l from -d 'Read the users from a file or standard input (-): a list, CSV or JSON lines' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l matching -d 'Unlock users whose name or login email contains this text' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l cause -d 'Unlock users locked by this cause' -r -f -a "failed-sign-ins\t''
administrator\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l email -d 'New login email, which is the sign-in name from now on' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l name -d 'New full name' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l phone -d 'New phone number' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l practice -d 'Replace the practices; --practice=+NAME adds one, --practice=-NAME removes one' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l provider -d 'Link the user to the provider with this NPI' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l role -d 'Copy the permissions of this role; --grant and --revoke customize them' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l grant -d 'Grant a permission (repeatable, or a comma-separated list; see permission list)' -r -f -a "users.view\t''
users.manage\t''
roles.manage\t''
practices.manage\t''
providers.manage\t''
security-policy.manage\t''
invoices.view\t''
company-reports.view\t''
audit-log.view\t''
shared-lists.manage\t''
patient-demographics.manage\t''
appointments.manage\t''
messages.manage\t''
scheduling-templates.manage\t''
clinical-information.manage\t''
notes.view\t''
signed-notes.view\t''
own-notes.view\t''
prescriptions.send\t''
refills.manage\t''
labs-and-studies.view\t''
labs-and-studies.share\t''
results.sign\t''
charge-entries.manage\t''
encounters.manage\t''
claims-status.view\t''
claims.submit\t''
payments.post\t''
patient-statements.send\t''
collections-status.view\t''
payout-report.view\t''
billing-analytics.view\t''
online-profile.manage\t''
surveys.manage\t''
directory-results.view\t''
broadcast.manage\t''
patient-intake.manage\t''
practice-information.manage\t''
insurance.manage\t''
practice-settings.manage\t''
practice-reports.view\t''
accounting-options.manage\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l revoke -d 'Revoke a permission (repeatable, or a comma-separated list)' -r -f -a "users.view\t''
users.manage\t''
roles.manage\t''
practices.manage\t''
providers.manage\t''
security-policy.manage\t''
invoices.view\t''
company-reports.view\t''
audit-log.view\t''
shared-lists.manage\t''
patient-demographics.manage\t''
appointments.manage\t''
messages.manage\t''
scheduling-templates.manage\t''
clinical-information.manage\t''
notes.view\t''
signed-notes.view\t''
own-notes.view\t''
prescriptions.send\t''
refills.manage\t''
labs-and-studies.view\t''
labs-and-studies.share\t''
results.sign\t''
charge-entries.manage\t''
encounters.manage\t''
claims-status.view\t''
claims.submit\t''
payments.post\t''
patient-statements.send\t''
collections-status.view\t''
payout-report.view\t''
billing-analytics.view\t''
online-profile.manage\t''
surveys.manage\t''
directory-results.view\t''
broadcast.manage\t''
patient-intake.manage\t''
practice-information.manage\t''
insurance.manage\t''
practice-settings.manage\t''
practice-reports.view\t''
accounting-options.manage\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l no-phone -d 'Remove the phone number'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l no-provider -d 'Unlink the user from the provider'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l administrator -d 'Give access to everything'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l custom -d 'Give only what is granted, beginning with nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l customer-care -d 'Let the user read but not change: for the vendor\'s support staff'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from unlock" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from help" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from help" -f -a "add"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from help" -f -a "unlock"
complete -c practicectl -n "__fish_practicectl_using_subcommand lock; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -f -a "create" -d 'Create a provider'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -f -a "list" -d 'List the providers with their products'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -f -a "show" -d 'Show one provider, with every license'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -f -a "edit" -d 'Edit a provider'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -f -a "deactivate" -d 'Deactivate providers; their products end at once'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -f -a "reactivate" -d 'Reactivate providers, and unlock and activate their users'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and not __fish_seen_subcommand_from create list show edit deactivate reactivate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l name -d 'Full name: first and last name, separated by one space' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l npi -d 'National Provider Identifier, ten digits' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l license-type -d 'License type' -r -f -a "physician\t''
therapist\t''
non-physician\t''
supervising\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l practice -d 'Practice that the provider works in (repeatable, or a comma-separated list)' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l product -d 'Product to license (repeatable, or a comma-separated list)' -r -f -a "billing\t''
clinical\t''
engage\t''
telehealth\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l specialty -d 'Taxonomy code of the specialty, as in 207Q00000X' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l credentials -d 'Credentials, as in MD' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -l product -d 'Show providers with this product active' -r -f -a "billing\t''
clinical\t''
engage\t''
telehealth\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -l practice -d 'Show providers of this practice' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -l active -d 'Show active providers'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -l inactive -d 'Show deactivated providers'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -l without-user -d 'Show providers without a linked user'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from show" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from show" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from show" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from show" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from show" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from show" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from show" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from show" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from show" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l name -d 'New full name' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l practice -d 'Replace the practices; --practice=+NAME adds one, --practice=-NAME removes one' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l npi -d 'New NPI: ten digits, the last a check digit' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l license-type -d 'New license type' -r -f -a "physician\t''
therapist\t''
non-physician\t''
supervising\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l specialty -d 'New specialty, a taxonomy code' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l credentials -d 'New credentials, like MD' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l no-specialty -d 'Remove the specialty'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l no-credentials -d 'Remove the credentials'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from edit" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l from -d 'Read the providers from a file or standard input (-): a list, CSV or JSON lines' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l with-user -d 'Also deactivate the user who is the provider, in all companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from deactivate" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l from -d 'Read the providers from a file or standard input (-): a list, CSV or JSON lines' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l product -d 'Product to add (repeatable, or a comma-separated list)' -r -f -a "billing\t''
clinical\t''
engage\t''
telehealth\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l email -d 'New login email, which is the sign-in name from now on' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l name -d 'New full name' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l phone -d 'New phone number' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l practice -d 'Replace the practices; --practice=+NAME adds one, --practice=-NAME removes one' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l provider -d 'Link the user to the provider with this NPI' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l role -d 'Copy the permissions of this role; --grant and --revoke customize them' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l grant -d 'Grant a permission (repeatable, or a comma-separated list; see permission list)' -r -f -a "users.view\t''
users.manage\t''
roles.manage\t''
practices.manage\t''
providers.manage\t''
security-policy.manage\t''
invoices.view\t''
company-reports.view\t''
audit-log.view\t''
shared-lists.manage\t''
patient-demographics.manage\t''
appointments.manage\t''
messages.manage\t''
scheduling-templates.manage\t''
clinical-information.manage\t''
notes.view\t''
signed-notes.view\t''
own-notes.view\t''
prescriptions.send\t''
refills.manage\t''
labs-and-studies.view\t''
labs-and-studies.share\t''
results.sign\t''
charge-entries.manage\t''
encounters.manage\t''
claims-status.view\t''
claims.submit\t''
payments.post\t''
patient-statements.send\t''
collections-status.view\t''
payout-report.view\t''
billing-analytics.view\t''
online-profile.manage\t''
surveys.manage\t''
directory-results.view\t''
broadcast.manage\t''
patient-intake.manage\t''
practice-information.manage\t''
insurance.manage\t''
practice-settings.manage\t''
practice-reports.view\t''
accounting-options.manage\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l revoke -d 'Revoke a permission (repeatable, or a comma-separated list)' -r -f -a "users.view\t''
users.manage\t''
roles.manage\t''
practices.manage\t''
providers.manage\t''
security-policy.manage\t''
invoices.view\t''
company-reports.view\t''
audit-log.view\t''
shared-lists.manage\t''
patient-demographics.manage\t''
appointments.manage\t''
messages.manage\t''
scheduling-templates.manage\t''
clinical-information.manage\t''
notes.view\t''
signed-notes.view\t''
own-notes.view\t''
prescriptions.send\t''
refills.manage\t''
labs-and-studies.view\t''
labs-and-studies.share\t''
results.sign\t''
charge-entries.manage\t''
encounters.manage\t''
claims-status.view\t''
claims.submit\t''
payments.post\t''
patient-statements.send\t''
collections-status.view\t''
payout-report.view\t''
billing-analytics.view\t''
online-profile.manage\t''
surveys.manage\t''
directory-results.view\t''
broadcast.manage\t''
patient-intake.manage\t''
practice-information.manage\t''
insurance.manage\t''
practice-settings.manage\t''
practice-reports.view\t''
accounting-options.manage\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l npi -d 'New NPI: ten digits, the last a check digit' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l license-type -d 'New license type' -r -f -a "physician\t''
therapist\t''
non-physician\t''
supervising\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l specialty -d 'New specialty, a taxonomy code' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l credentials -d 'New credentials, like MD' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l open-case -d 'Open a case for Billing if it comes too soon'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l no-phone -d 'Remove the phone number'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l no-provider -d 'Unlink the user from the provider'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l administrator -d 'Give access to everything'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l custom -d 'Give only what is granted, beginning with nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l customer-care -d 'Let the user read but not change: for the vendor\'s support staff'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l no-specialty -d 'Remove the specialty'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l no-credentials -d 'Remove the credentials'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from reactivate" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from help" -f -a "create"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from help" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from help" -f -a "show"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from help" -f -a "edit"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from help" -f -a "deactivate"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from help" -f -a "reactivate"
complete -c practicectl -n "__fish_practicectl_using_subcommand provider; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -f -a "list" -d 'List licenses: what was added, who added it, and under which terms'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and not __fish_seen_subcommand_from list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -l product -d 'Show licenses of this product' -r -f -a "billing\t''
clinical\t''
engage\t''
telehealth\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -l month -d 'Show licenses that begin in this month (UTC), like 2026-01' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -l active -d 'Show licenses that have not ended'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from help" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand license; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -f -a "list" -d 'List the support cases, the oldest first'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -f -a "show" -d 'Show one support case'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -f -a "note" -d 'Add a note to a case'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -f -a "resolve" -d 'Resolve a case: Customer Care activates or declines, an administrator withdraws'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and not __fish_seen_subcommand_from list show note resolve help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from list" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from list" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from list" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from list" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from list" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from list" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from list" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from show" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from show" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from show" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from show" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from show" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from show" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from show" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from show" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from show" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from note" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l activate -d 'Add the product (Customer Care, never the person who opened the case)'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l decline -d 'Decline it, with --reason (Customer Care)'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l withdraw -d 'Withdraw the case (System Administrators)'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from resolve" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from help" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from help" -f -a "show"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from help" -f -a "note"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from help" -f -a "resolve"
complete -c practicectl -n "__fish_practicectl_using_subcommand case; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -f -a "list" -d 'List the user types with their functions'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -f -a "show" -d 'Show the type of one user'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -f -a "set" -d 'Set the type of users'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and not __fish_seen_subcommand_from list show set help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from list" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from list" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from list" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from list" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from list" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from list" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from list" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from show" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from show" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from show" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from show" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from show" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from show" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from show" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from show" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from show" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l from -d 'Read the users from a file or standard input (-): a list, CSV or JSON lines' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from help" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from help" -f -a "show"
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from help" -f -a "set"
complete -c practicectl -n "__fish_practicectl_using_subcommand user-type; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -f -a "list" -d 'List the roles of the company, by name'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -f -a "show" -d 'Show a role with its permissions'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -f -a "create" -d 'Create a role, empty or from another role'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -f -a "edit" -d 'Edit a role'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -f -a "delete" -d 'Delete a role that no active user\'s permissions were copied from'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and not __fish_seen_subcommand_from list show create edit delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from list" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from list" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from list" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from list" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from list" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from list" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from list" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from show" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from show" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from show" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from show" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from show" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from show" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from show" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from show" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from show" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l description -d 'Description of the role' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l like -d 'Begin with the permissions of this role' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l grant -d 'Add a permission (repeatable, or a comma-separated list; see permission list)' -r -f -a "users.view\t''
users.manage\t''
roles.manage\t''
practices.manage\t''
providers.manage\t''
security-policy.manage\t''
invoices.view\t''
company-reports.view\t''
audit-log.view\t''
shared-lists.manage\t''
patient-demographics.manage\t''
appointments.manage\t''
messages.manage\t''
scheduling-templates.manage\t''
clinical-information.manage\t''
notes.view\t''
signed-notes.view\t''
own-notes.view\t''
prescriptions.send\t''
refills.manage\t''
labs-and-studies.view\t''
labs-and-studies.share\t''
results.sign\t''
charge-entries.manage\t''
encounters.manage\t''
claims-status.view\t''
claims.submit\t''
payments.post\t''
patient-statements.send\t''
collections-status.view\t''
payout-report.view\t''
billing-analytics.view\t''
online-profile.manage\t''
surveys.manage\t''
directory-results.view\t''
broadcast.manage\t''
patient-intake.manage\t''
practice-information.manage\t''
insurance.manage\t''
practice-settings.manage\t''
practice-reports.view\t''
accounting-options.manage\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l rename -d 'New name' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l description -d 'New description; an empty one removes it' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l grant -d 'Add a permission (repeatable, or a comma-separated list; see permission list)' -r -f -a "users.view\t''
users.manage\t''
roles.manage\t''
practices.manage\t''
providers.manage\t''
security-policy.manage\t''
invoices.view\t''
company-reports.view\t''
audit-log.view\t''
shared-lists.manage\t''
patient-demographics.manage\t''
appointments.manage\t''
messages.manage\t''
scheduling-templates.manage\t''
clinical-information.manage\t''
notes.view\t''
signed-notes.view\t''
own-notes.view\t''
prescriptions.send\t''
refills.manage\t''
labs-and-studies.view\t''
labs-and-studies.share\t''
results.sign\t''
charge-entries.manage\t''
encounters.manage\t''
claims-status.view\t''
claims.submit\t''
payments.post\t''
patient-statements.send\t''
collections-status.view\t''
payout-report.view\t''
billing-analytics.view\t''
online-profile.manage\t''
surveys.manage\t''
directory-results.view\t''
broadcast.manage\t''
patient-intake.manage\t''
practice-information.manage\t''
insurance.manage\t''
practice-settings.manage\t''
practice-reports.view\t''
accounting-options.manage\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l revoke -d 'Revoke a permission (repeatable, or a comma-separated list)' -r -f -a "users.view\t''
users.manage\t''
roles.manage\t''
practices.manage\t''
providers.manage\t''
security-policy.manage\t''
invoices.view\t''
company-reports.view\t''
audit-log.view\t''
shared-lists.manage\t''
patient-demographics.manage\t''
appointments.manage\t''
messages.manage\t''
scheduling-templates.manage\t''
clinical-information.manage\t''
notes.view\t''
signed-notes.view\t''
own-notes.view\t''
prescriptions.send\t''
refills.manage\t''
labs-and-studies.view\t''
labs-and-studies.share\t''
results.sign\t''
charge-entries.manage\t''
encounters.manage\t''
claims-status.view\t''
claims.submit\t''
payments.post\t''
patient-statements.send\t''
collections-status.view\t''
payout-report.view\t''
billing-analytics.view\t''
online-profile.manage\t''
surveys.manage\t''
directory-results.view\t''
broadcast.manage\t''
patient-intake.manage\t''
practice-information.manage\t''
insurance.manage\t''
practice-settings.manage\t''
practice-reports.view\t''
accounting-options.manage\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from edit" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "show"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "create"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "edit"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "delete"
complete -c practicectl -n "__fish_practicectl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -f -a "list" -d 'List the permissions by scope and category'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and not __fish_seen_subcommand_from list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from list" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from list" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from list" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from list" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from list" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from list" -l scope -d 'Show the permissions of this scope' -r -f -a "account\t''
practice\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from list" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from list" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from help" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand permission; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -f -a "list" -d 'List the practices of the company'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -f -a "create" -d 'Create a practice'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -f -a "rename" -d 'Rename a practice'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -f -a "deactivate" -d 'Deactivate practices, so that nobody can work in them'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -f -a "activate" -d 'Activate practices; users who had them have them again'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and not __fish_seen_subcommand_from list create rename deactivate activate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from list" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from list" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from list" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from list" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from list" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from list" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from list" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from rename" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from deactivate" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from activate" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from help" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from help" -f -a "create"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from help" -f -a "rename"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from help" -f -a "deactivate"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from help" -f -a "activate"
complete -c practicectl -n "__fish_practicectl_using_subcommand practice; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -f -a "list" -d 'List the companies that you work in'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -f -a "show" -d 'Show the company that you work in, with counts'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -f -a "create" -d 'Create a company and become its System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and not __fish_seen_subcommand_from list show create help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from list" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from list" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from list" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from list" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from list" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from list" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from list" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from show" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from show" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from show" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from show" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from show" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from show" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from show" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from show" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from show" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l practice -d 'Name of a practice (repeatable, or a comma-separated list)' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from help" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from help" -f -a "show"
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from help" -f -a "create"
complete -c practicectl -n "__fish_practicectl_using_subcommand company; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -f -a "show" -d 'Show the policy: passwords, failed sign-ins, idle time'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -f -a "set" -d 'Set values of the policy; the others stay as they are'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -f -a "check" -d 'Show how the policy differs from NIST SP 800-63B-4, and what HIPAA requires'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and not __fish_seen_subcommand_from show set check help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from show" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from show" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from show" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from show" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from show" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from show" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from show" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from show" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from show" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l min-length -d 'Shortest password, in characters: 8 to 64' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l attempts -d 'Failed sign-ins in a row that lock a user: 3 to 10' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l password-expiry -d 'Days after which a password must be changed' -r -f -a "30\t''
60\t''
90\t''
120\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l reuse -d 'Last passwords that cannot be used again: 0 to 15' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l idle -d 'Time without a command that ends a session: 1m to 12h' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l temporary -d 'Time for which a temporary password can be used: 1d to 30d' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from check" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from check" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from check" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from check" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from check" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from check" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from check" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from check" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from check" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from check" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from check" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "show"
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "set"
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "check"
complete -c practicectl -n "__fish_practicectl_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -f -a "list" -d 'List the history of the company, the oldest entry first'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -f -a "verify" -d 'Verify the chain of the history'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and not __fish_seen_subcommand_from list verify help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from list" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from list" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from list" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from list" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from list" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from list" -l change-set -d 'Show the entries of this change set' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from list" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from list" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from verify" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from verify" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from verify" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from verify" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from verify" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from verify" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from verify" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from verify" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from verify" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from verify" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from verify" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from help" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from help" -f -a "verify"
complete -c practicectl -n "__fish_practicectl_using_subcommand history; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -f -a "access" -d 'List every user, with findings that an auditor would ask about'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and not __fish_seen_subcommand_from access help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -l no-sign-in-for -d 'Time without a sign-in that is a finding' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -l findings -d 'Leave out users without findings'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from access" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "access"
complete -c practicectl -n "__fish_practicectl_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand export" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand export" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand export" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand export" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand export" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand export" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand export" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand export" -l with-hashes -d 'Export the hashes of passwords too: anyone who has them can try to guess'
complete -c practicectl -n "__fish_practicectl_using_subcommand export" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand export" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand export" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand export" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand export" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l prune -d 'Deactivate what the file leaves out or marks inactive' -r -f -a "deactivate\t'They are deactivated; a role, which cannot be inactive, is deleted'"
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l on-error -d 'What to do with valid rows if others fail' -r -f -a "abort\t'Change all rows or none'
continue\t'Change the valid rows and exit with 7'"
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l rejects -d 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l expect-count -d 'Refuse unless there are exactly this many subjects' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l max-changes -d 'Refuse if more subjects than this would change' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l reason -d 'Record this reason in the history' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -s n -l dry-run -d 'Check everything and report, but change nothing'
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l detailed-exitcode -d 'Exit with 10 instead of 0 if nothing had to be changed'
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l confirm-admin -d 'Consent to a change of a System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l all-companies -d 'Consent to blocking a user in several companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l accept-terms -d 'Accept the Terms of Service and the addition to the invoice'
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -s y -l yes -d 'Answer ordinary questions with yes; does not include the consents above'
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand apply" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand backup" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand backup" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand backup" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand backup" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand backup" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand backup" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand backup" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand backup" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand backup" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand backup" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand backup" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand backup" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand restore" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand restore" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand restore" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand restore" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand restore" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand restore" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand restore" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand restore" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand restore" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand restore" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand restore" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand restore" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand demo" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand demo" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand demo" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand demo" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand demo" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand demo" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand demo" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand demo" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand demo" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand demo" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand demo" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand demo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c practicectl -n "__fish_practicectl_using_subcommand demo" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand explain" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand explain" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand explain" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand explain" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand explain" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand explain" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand explain" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand explain" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand explain" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand explain" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand explain" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand explain" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand explain" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand completions" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand completions" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand completions" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand completions" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand completions" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand completions" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand completions" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand completions" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand completions" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand completions" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand completions" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand completions" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand completions" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand man" -l db -d 'Use the database at this path' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand man" -l company -d 'Work in this company; needed only if you work in several' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand man" -s o -l output -d 'Write data in this format' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand man" -l columns -d 'Show only these columns, in this order' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand man" -l color -d 'Use colors' -r -f -a "auto\t''
always\t''
never\t''"
complete -c practicectl -n "__fish_practicectl_using_subcommand man" -l token-file -d 'Read the session token from this file (login writes it there)' -r -F
complete -c practicectl -n "__fish_practicectl_using_subcommand man" -l lock-timeout -d 'Wait this long for other programs that use the database' -r
complete -c practicectl -n "__fish_practicectl_using_subcommand man" -l csv-raw -d 'Do not escape CSV cells that a spreadsheet could take for formulas'
complete -c practicectl -n "__fish_practicectl_using_subcommand man" -l csv-bom -d 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8'
complete -c practicectl -n "__fish_practicectl_using_subcommand man" -s q -l quiet -d 'Print only data, warnings and errors'
complete -c practicectl -n "__fish_practicectl_using_subcommand man" -l no-input -d 'Never prompt'
complete -c practicectl -n "__fish_practicectl_using_subcommand man" -s h -l help -d 'Print help'
complete -c practicectl -n "__fish_practicectl_using_subcommand man" -s V -l version -d 'Print version'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "init" -d 'Create a database with a company and its first System Administrator'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "login" -d 'Sign in'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "logout" -d 'Sign out'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "whoami" -d 'Show who is signed in, in which company, and until when'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "recover" -d 'Let a System Administrator in again, as the owner of the database file'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "session" -d 'List and end open sessions'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "user" -d 'Create, find, edit, deactivate and activate users'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "lock" -d 'List, add and remove locks'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "provider" -d 'Create, list, edit, deactivate and reactivate providers'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "license" -d 'List the licenses of providers, for accounting'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "case" -d 'List, show, note and resolve support cases'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "user-type" -d 'List, show and set user types'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "role" -d 'List, show, create, edit and delete roles, the presets of permissions'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "permission" -d 'List the permissions that can be granted'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "practice" -d 'Create, list, rename, deactivate and activate practices'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "company" -d 'Create, list and show companies'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "policy" -d 'Show, set and check the security policy of the company'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "history" -d 'List and verify the history'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "review" -d 'Review what an auditor asks for'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "export" -d 'Export the settings of the company, for apply, or its users, for user import'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "apply" -d 'Change the company to match a file that export wrote'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "backup" -d 'Back up the database, with every company in it, to one file'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "restore" -d 'Restore the database from a backup'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "demo" -d 'Run the whole story on a temporary database'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "explain" -d 'Explain an error code'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "completions" -d 'Print the completions of a shell'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "man" -d 'Print the manual page of the program or of one of its commands'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and not __fish_seen_subcommand_from init login logout whoami recover session user lock provider license case user-type role permission practice company policy history review export apply backup restore demo explain completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "end"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "create"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "find"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "show"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "explain"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "edit"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "deactivate"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "activate"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "password"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "import"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "history"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "delete"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from lock" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from lock" -f -a "add"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from lock" -f -a "unlock"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from provider" -f -a "create"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from provider" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from provider" -f -a "show"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from provider" -f -a "edit"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from provider" -f -a "deactivate"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from provider" -f -a "reactivate"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from license" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from case" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from case" -f -a "show"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from case" -f -a "note"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from case" -f -a "resolve"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from user-type" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from user-type" -f -a "show"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from user-type" -f -a "set"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "show"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "create"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "edit"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "delete"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from permission" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from practice" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from practice" -f -a "create"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from practice" -f -a "rename"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from practice" -f -a "deactivate"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from practice" -f -a "activate"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from company" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from company" -f -a "show"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from company" -f -a "create"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "show"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "set"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "check"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from history" -f -a "list"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from history" -f -a "verify"
complete -c practicectl -n "__fish_practicectl_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "access"
