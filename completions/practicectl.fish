# Completes practicectl in fish: asks the program, and fish quotes what it offers.
function __practicectl_complete
    set -lx PRACTICECTL_COMPLETE fish
    command practicectl -- (commandline -opc) (commandline -ct) 2>/dev/null </dev/null
end

complete --command practicectl --no-files --keep-order --arguments '(__practicectl_complete)'
