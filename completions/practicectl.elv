# Completes practicectl in elvish: asks the program, and elvish quotes what it offers.
use str

set edit:completion:arg-completer[practicectl] = {|@words|
    tmp E:PRACTICECTL_COMPLETE = elvish
    var command = (external practicectl)
    $command -- $@words 2>/dev/null </dev/null | from-lines | each {|line|
        var word @about = (str:split &max=2 "\t" $line)
        edit:complex-candidate $word &display=(str:join '  ' [$word $@about])
    }
}
