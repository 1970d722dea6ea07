# Completes practicectl in PowerShell: asks the program, and quotes what it offers.
Register-ArgumentCompleter -Native -CommandName practicectl -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $before = @($commandAst.CommandElements |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value }
            else { $_.Extent.Text }
        })
    $kept = $env:PRACTICECTL_COMPLETE
    $env:PRACTICECTL_COMPLETE = 'powershell'
    try {
        $offered = @(& practicectl '--' $before.Count @before "$wordToComplete" 2> $null)
    } finally {
        $env:PRACTICECTL_COMPLETE = $kept
    }
    foreach ($line in $offered) {
        $word, $about = $line -split "`t", 2
        if (-not $about) { $about = $word }
        $typed = $word
        if ($word -notmatch '^[A-Za-z0-9._+/:-][A-Za-z0-9._+/:=@-]*$') {
            $quoted = [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($word)
            $typed = "'$quoted'"
        }
        [System.Management.Automation.CompletionResult]::new($typed, $word, 'ParameterValue', $about)
    }
}
