# Completes practicectl in bash: asks the program, which quotes what it offers.
_practicectl() {
    local word
    COMPREPLY=()
    while IFS= read -r word; do
        COMPREPLY+=("$word")
    done < <(PRACTICECTL_COMPLETE=bash command practicectl -- \
        "${COMP_LINE:0:COMP_POINT}" "$2" 2> /dev/null < /dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == */ ]]; then
        compopt -o nospace
    fi
}

complete -o nosort -F _practicectl practicectl 2> /dev/null ||
    complete -F _practicectl practicectl
