
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'practicectl' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'practicectl'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'practicectl' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create a database with a company and its first System Administrator')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Sign in')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Sign out')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Show who is signed in, in which company, and until when')
            [CompletionResult]::new('recover', 'recover', [CompletionResultType]::ParameterValue, 'Let a System Administrator in again, as the owner of the database file')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'List and end open sessions')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Create, find, edit, deactivate and activate users')
            [CompletionResult]::new('lock', 'lock', [CompletionResultType]::ParameterValue, 'List, add and remove locks')
            [CompletionResult]::new('provider', 'provider', [CompletionResultType]::ParameterValue, 'Create, list, edit, deactivate and reactivate providers')
            [CompletionResult]::new('license', 'license', [CompletionResultType]::ParameterValue, 'List the licenses of providers, for accounting')
            [CompletionResult]::new('case', 'case', [CompletionResultType]::ParameterValue, 'List, show, note and resolve support cases')
            [CompletionResult]::new('user-type', 'user-type', [CompletionResultType]::ParameterValue, 'List, show and set user types')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'List, show, create, edit and delete roles, the presets of permissions')
            [CompletionResult]::new('permission', 'permission', [CompletionResultType]::ParameterValue, 'List the permissions that can be granted')
            [CompletionResult]::new('practice', 'practice', [CompletionResultType]::ParameterValue, 'Create, list, rename, deactivate and activate practices')
            [CompletionResult]::new('company', 'company', [CompletionResultType]::ParameterValue, 'Create, list and show companies')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'Show, set and check the security policy of the company')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'List and verify the history')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Review what an auditor asks for')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export the settings of the company, for apply, or its users, for user import')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Change the company to match a file that export wrote')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Back up the database, with every company in it, to one file')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Restore the database from a backup')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Run the whole story on a temporary database')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain an error code')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions of a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page of the program or of one of its commands')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;init' {
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Name of the company')
            [CompletionResult]::new('--practice', '--practice', [CompletionResultType]::ParameterName, 'Name of a practice (repeatable, or a comma-separated list)')
            [CompletionResult]::new('--admin-email', '--admin-email', [CompletionResultType]::ParameterName, 'Login email of the first System Administrator')
            [CompletionResult]::new('--admin-name', '--admin-name', [CompletionResultType]::ParameterName, 'Full name of the first System Administrator')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Seed of the random bytes of the fixture')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Add this many sample users to the fixture')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the administrator''s password from one line of standard input')
            [CompletionResult]::new('--fixture', '--fixture', [CompletionResultType]::ParameterName, 'Create a test fixture, whose clock and random bytes can be fixed')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;login' {
            [CompletionResult]::new('--ttl', '--ttl', [CompletionResultType]::ParameterName, 'End the session after this time, with no idle end (at most 90d)')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Label of the session, shown in lists')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from the first line of standard input')
            [CompletionResult]::new('--print-token', '--print-token', [CompletionResultType]::ParameterName, 'Print the token of the session and store nothing')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;logout' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;whoami' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;recover' {
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Write the password to this new file, mode 0600, instead of printing it')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Continue although there are other active administrators, if none of them has a password to sign in with')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Continue although there are other active administrators, if none of them has a password to sign in with')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;session' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List your own open sessions, with their last use')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End open sessions: your own, or as a System Administrator any of the company')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;session;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'List the sessions of all users of the company (System Administrators)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;session;end' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;session;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'end')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;session;help;list' {
            break
        }
        'practicectl;session;help;end' {
            break
        }
        'practicectl;session;help;help' {
            break
        }
        'practicectl;user' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user, or add a person known from another company')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'List the users whose name or login email contains a text')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one user')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Tell what keeps a user from signing in or working, and what fixes it')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit a user')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Block users in all companies of their login email')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Activate users in this company')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'Set a user''s password, or generate a temporary one')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import users from CSV with a header, or from JSON lines')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'List the history of one user, the oldest entry first')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Explain why a user is never deleted, and what to do instead')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;user;create' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Full name: first and last name, separated by one space')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'Phone number; without a country code, a number of the United States')
            [CompletionResult]::new('--practice', '--practice', [CompletionResultType]::ParameterName, 'Practice that the user works in (repeatable, or a comma-separated list)')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'NPI of the provider that the user is')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Copy the permissions of this role; --grant and --revoke customize them')
            [CompletionResult]::new('--grant', '--grant', [CompletionResultType]::ParameterName, 'Grant a permission (repeatable, or a comma-separated list; see permission list)')
            [CompletionResult]::new('--revoke', '--revoke', [CompletionResultType]::ParameterName, 'Revoke a permission (repeatable, or a comma-separated list)')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'User type')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Write the temporary password to this new file, mode 0600, instead of showing it')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--administrator', '--administrator', [CompletionResultType]::ParameterName, 'Give access to everything')
            [CompletionResult]::new('--customer-care', '--customer-care', [CompletionResultType]::ParameterName, 'Let the user read but not change: for the vendor''s support staff')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from one line of standard input')
            [CompletionResult]::new('--temporary-password', '--temporary-password', [CompletionResultType]::ParameterName, 'Generate a temporary password and show it once')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;user;find' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--practice', '--practice', [CompletionResultType]::ParameterName, 'Show users of this practice')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Show users whose permissions were copied from this role')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Show users of this type')
            [CompletionResult]::new('--no-sign-in-for', '--no-sign-in-for', [CompletionResultType]::ParameterName, 'Show users who were not created, activated or signed in for this time')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most this many users')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--active', '--active', [CompletionResultType]::ParameterName, 'Show active users; the default')
            [CompletionResult]::new('--inactive', '--inactive', [CompletionResultType]::ParameterName, 'Show inactive users')
            [CompletionResult]::new('--locked', '--locked', [CompletionResultType]::ParameterName, 'Show locked users, active or not')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show all users')
            [CompletionResult]::new('--administrator', '--administrator', [CompletionResultType]::ParameterName, 'Show System Administrators')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Show users who are providers')
            [CompletionResult]::new('--no-provider', '--no-provider', [CompletionResultType]::ParameterName, 'Show users who are not providers')
            [CompletionResult]::new('--without-access', '--without-access', [CompletionResultType]::ParameterName, 'Show users who lack permissions or practices')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;user;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;user;explain' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;user;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'New login email, which is the sign-in name from now on')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New full name')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'New phone number')
            [CompletionResult]::new('--practice', '--practice', [CompletionResultType]::ParameterName, 'Replace the practices; --practice=+NAME adds one, --practice=-NAME removes one')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Link the user to the provider with this NPI')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Copy the permissions of this role; --grant and --revoke customize them')
            [CompletionResult]::new('--grant', '--grant', [CompletionResultType]::ParameterName, 'Grant a permission (repeatable, or a comma-separated list; see permission list)')
            [CompletionResult]::new('--revoke', '--revoke', [CompletionResultType]::ParameterName, 'Revoke a permission (repeatable, or a comma-separated list)')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--no-phone', '--no-phone', [CompletionResultType]::ParameterName, 'Remove the phone number')
            [CompletionResult]::new('--no-provider', '--no-provider', [CompletionResultType]::ParameterName, 'Unlink the user from the provider')
            [CompletionResult]::new('--administrator', '--administrator', [CompletionResultType]::ParameterName, 'Give access to everything')
            [CompletionResult]::new('--custom', '--custom', [CompletionResultType]::ParameterName, 'Give only what is granted, beginning with nothing')
            [CompletionResult]::new('--customer-care', '--customer-care', [CompletionResultType]::ParameterName, 'Let the user read but not change: for the vendor''s support staff')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;user;deactivate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read the users from a file or standard input (-): a list, CSV or JSON lines')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--clear', '--clear', [CompletionResultType]::ParameterName, 'Also remove permissions and practices in this company')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;user;activate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read the users from a file or standard input (-): a list, CSV or JSON lines')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;user;password' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Write the generated password to this new file, mode 0600, instead of showing it')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--temporary', '--temporary', [CompletionResultType]::ParameterName, 'Make the password temporary: it works once and must be changed then; without --password-stdin it is generated and shown once')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from one line of standard input; for your own, the current one from the line before it')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;user;import' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--on-existing', '--on-existing', [CompletionResultType]::ParameterName, 'What to do with a row whose user already exists')
            [CompletionResult]::new('--temporary-passwords', '--temporary-passwords', [CompletionResultType]::ParameterName, 'Give each new user without a hash a temporary password, and write them to this new file, mode 0600')
            [CompletionResult]::new('--separator', '--separator', [CompletionResultType]::ParameterName, 'Take this as the separator of the columns: one character, or comma, semicolon, tab or pipe; without it, the header tells')
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'Read the column with this heading as this column (repeatable)')
            [CompletionResult]::new('--ignore-columns', '--ignore-columns', [CompletionResultType]::ParameterName, 'Skip the columns with these headings (repeatable, or a comma-separated list), or all that are not known (other)')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print a template with the headings that are read, and exit')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;user;history' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;user;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;user;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'create')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'find')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'show')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'explain')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'edit')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'deactivate')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'activate')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'password')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'import')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'history')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'delete')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;user;help;create' {
            break
        }
        'practicectl;user;help;find' {
            break
        }
        'practicectl;user;help;show' {
            break
        }
        'practicectl;user;help;explain' {
            break
        }
        'practicectl;user;help;edit' {
            break
        }
        'practicectl;user;help;deactivate' {
            break
        }
        'practicectl;user;help;activate' {
            break
        }
        'practicectl;user;help;password' {
            break
        }
        'practicectl;user;help;import' {
            break
        }
        'practicectl;user;help;history' {
            break
        }
        'practicectl;user;help;delete' {
            break
        }
        'practicectl;user;help;help' {
            break
        }
        'practicectl;lock' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the locked users: why, since when, and who locked them')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Lock users, in every company; nothing unlocks them automatically')
            [CompletionResult]::new('unlock', 'unlock', [CompletionResultType]::ParameterValue, 'Unlock users who are not providers')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;lock;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--cause', '--cause', [CompletionResultType]::ParameterName, 'Show users locked by this cause')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Show users who are providers')
            [CompletionResult]::new('--no-provider', '--no-provider', [CompletionResultType]::ParameterName, 'Show users who are not providers')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;lock;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read the users from a file or standard input (-): a list, CSV or JSON lines')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Note that lock list shows')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;lock;unlock' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read the users from a file or standard input (-): a list, CSV or JSON lines')
            [CompletionResult]::new('--matching', '--matching', [CompletionResultType]::ParameterName, 'Unlock users whose name or login email contains this text')
            [CompletionResult]::new('--cause', '--cause', [CompletionResultType]::ParameterName, 'Unlock users locked by this cause')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'New login email, which is the sign-in name from now on')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New full name')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'New phone number')
            [CompletionResult]::new('--practice', '--practice', [CompletionResultType]::ParameterName, 'Replace the practices; --practice=+NAME adds one, --practice=-NAME removes one')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Link the user to the provider with this NPI')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Copy the permissions of this role; --grant and --revoke customize them')
            [CompletionResult]::new('--grant', '--grant', [CompletionResultType]::ParameterName, 'Grant a permission (repeatable, or a comma-separated list; see permission list)')
            [CompletionResult]::new('--revoke', '--revoke', [CompletionResultType]::ParameterName, 'Revoke a permission (repeatable, or a comma-separated list)')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--no-phone', '--no-phone', [CompletionResultType]::ParameterName, 'Remove the phone number')
            [CompletionResult]::new('--no-provider', '--no-provider', [CompletionResultType]::ParameterName, 'Unlink the user from the provider')
            [CompletionResult]::new('--administrator', '--administrator', [CompletionResultType]::ParameterName, 'Give access to everything')
            [CompletionResult]::new('--custom', '--custom', [CompletionResultType]::ParameterName, 'Give only what is granted, beginning with nothing')
            [CompletionResult]::new('--customer-care', '--customer-care', [CompletionResultType]::ParameterName, 'Let the user read but not change: for the vendor''s support staff')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;lock;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'add')
            [CompletionResult]::new('unlock', 'unlock', [CompletionResultType]::ParameterValue, 'unlock')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;lock;help;list' {
            break
        }
        'practicectl;lock;help;add' {
            break
        }
        'practicectl;lock;help;unlock' {
            break
        }
        'practicectl;lock;help;help' {
            break
        }
        'practicectl;provider' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a provider')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the providers with their products')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one provider, with every license')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit a provider')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Deactivate providers; their products end at once')
            [CompletionResult]::new('reactivate', 'reactivate', [CompletionResultType]::ParameterValue, 'Reactivate providers, and unlock and activate their users')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;provider;create' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Full name: first and last name, separated by one space')
            [CompletionResult]::new('--npi', '--npi', [CompletionResultType]::ParameterName, 'National Provider Identifier, ten digits')
            [CompletionResult]::new('--license-type', '--license-type', [CompletionResultType]::ParameterName, 'License type')
            [CompletionResult]::new('--practice', '--practice', [CompletionResultType]::ParameterName, 'Practice that the provider works in (repeatable, or a comma-separated list)')
            [CompletionResult]::new('--product', '--product', [CompletionResultType]::ParameterName, 'Product to license (repeatable, or a comma-separated list)')
            [CompletionResult]::new('--specialty', '--specialty', [CompletionResultType]::ParameterName, 'Taxonomy code of the specialty, as in 207Q00000X')
            [CompletionResult]::new('--credentials', '--credentials', [CompletionResultType]::ParameterName, 'Credentials, as in MD')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;provider;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--product', '--product', [CompletionResultType]::ParameterName, 'Show providers with this product active')
            [CompletionResult]::new('--practice', '--practice', [CompletionResultType]::ParameterName, 'Show providers of this practice')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--active', '--active', [CompletionResultType]::ParameterName, 'Show active providers')
            [CompletionResult]::new('--inactive', '--inactive', [CompletionResultType]::ParameterName, 'Show deactivated providers')
            [CompletionResult]::new('--without-user', '--without-user', [CompletionResultType]::ParameterName, 'Show providers without a linked user')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;provider;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;provider;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New full name')
            [CompletionResult]::new('--practice', '--practice', [CompletionResultType]::ParameterName, 'Replace the practices; --practice=+NAME adds one, --practice=-NAME removes one')
            [CompletionResult]::new('--npi', '--npi', [CompletionResultType]::ParameterName, 'New NPI: ten digits, the last a check digit')
            [CompletionResult]::new('--license-type', '--license-type', [CompletionResultType]::ParameterName, 'New license type')
            [CompletionResult]::new('--specialty', '--specialty', [CompletionResultType]::ParameterName, 'New specialty, a taxonomy code')
            [CompletionResult]::new('--credentials', '--credentials', [CompletionResultType]::ParameterName, 'New credentials, like MD')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--no-specialty', '--no-specialty', [CompletionResultType]::ParameterName, 'Remove the specialty')
            [CompletionResult]::new('--no-credentials', '--no-credentials', [CompletionResultType]::ParameterName, 'Remove the credentials')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;provider;deactivate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read the providers from a file or standard input (-): a list, CSV or JSON lines')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--with-user', '--with-user', [CompletionResultType]::ParameterName, 'Also deactivate the user who is the provider, in all companies')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;provider;reactivate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read the providers from a file or standard input (-): a list, CSV or JSON lines')
            [CompletionResult]::new('--product', '--product', [CompletionResultType]::ParameterName, 'Product to add (repeatable, or a comma-separated list)')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'New login email, which is the sign-in name from now on')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New full name')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'New phone number')
            [CompletionResult]::new('--practice', '--practice', [CompletionResultType]::ParameterName, 'Replace the practices; --practice=+NAME adds one, --practice=-NAME removes one')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Link the user to the provider with this NPI')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Copy the permissions of this role; --grant and --revoke customize them')
            [CompletionResult]::new('--grant', '--grant', [CompletionResultType]::ParameterName, 'Grant a permission (repeatable, or a comma-separated list; see permission list)')
            [CompletionResult]::new('--revoke', '--revoke', [CompletionResultType]::ParameterName, 'Revoke a permission (repeatable, or a comma-separated list)')
            [CompletionResult]::new('--npi', '--npi', [CompletionResultType]::ParameterName, 'New NPI: ten digits, the last a check digit')
            [CompletionResult]::new('--license-type', '--license-type', [CompletionResultType]::ParameterName, 'New license type')
            [CompletionResult]::new('--specialty', '--specialty', [CompletionResultType]::ParameterName, 'New specialty, a taxonomy code')
            [CompletionResult]::new('--credentials', '--credentials', [CompletionResultType]::ParameterName, 'New credentials, like MD')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--open-case', '--open-case', [CompletionResultType]::ParameterName, 'Open a case for Billing if it comes too soon')
            [CompletionResult]::new('--no-phone', '--no-phone', [CompletionResultType]::ParameterName, 'Remove the phone number')
            [CompletionResult]::new('--no-provider', '--no-provider', [CompletionResultType]::ParameterName, 'Unlink the user from the provider')
            [CompletionResult]::new('--administrator', '--administrator', [CompletionResultType]::ParameterName, 'Give access to everything')
            [CompletionResult]::new('--custom', '--custom', [CompletionResultType]::ParameterName, 'Give only what is granted, beginning with nothing')
            [CompletionResult]::new('--customer-care', '--customer-care', [CompletionResultType]::ParameterName, 'Let the user read but not change: for the vendor''s support staff')
            [CompletionResult]::new('--no-specialty', '--no-specialty', [CompletionResultType]::ParameterName, 'Remove the specialty')
            [CompletionResult]::new('--no-credentials', '--no-credentials', [CompletionResultType]::ParameterName, 'Remove the credentials')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;provider;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'create')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'show')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'edit')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'deactivate')
            [CompletionResult]::new('reactivate', 'reactivate', [CompletionResultType]::ParameterValue, 'reactivate')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;provider;help;create' {
            break
        }
        'practicectl;provider;help;list' {
            break
        }
        'practicectl;provider;help;show' {
            break
        }
        'practicectl;provider;help;edit' {
            break
        }
        'practicectl;provider;help;deactivate' {
            break
        }
        'practicectl;provider;help;reactivate' {
            break
        }
        'practicectl;provider;help;help' {
            break
        }
        'practicectl;license' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List licenses: what was added, who added it, and under which terms')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;license;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--product', '--product', [CompletionResultType]::ParameterName, 'Show licenses of this product')
            [CompletionResult]::new('--month', '--month', [CompletionResultType]::ParameterName, 'Show licenses that begin in this month (UTC), like 2026-01')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--active', '--active', [CompletionResultType]::ParameterName, 'Show licenses that have not ended')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;license;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;license;help;list' {
            break
        }
        'practicectl;license;help;help' {
            break
        }
        'practicectl;case' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the support cases, the oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one support case')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a note to a case')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Resolve a case: Customer Care activates or declines, an administrator withdraws')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;case;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;case;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;case;note' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;case;resolve' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--activate', '--activate', [CompletionResultType]::ParameterName, 'Add the product (Customer Care, never the person who opened the case)')
            [CompletionResult]::new('--decline', '--decline', [CompletionResultType]::ParameterName, 'Decline it, with --reason (Customer Care)')
            [CompletionResult]::new('--withdraw', '--withdraw', [CompletionResultType]::ParameterName, 'Withdraw the case (System Administrators)')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;case;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'show')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'note')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'resolve')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;case;help;list' {
            break
        }
        'practicectl;case;help;show' {
            break
        }
        'practicectl;case;help;note' {
            break
        }
        'practicectl;case;help;resolve' {
            break
        }
        'practicectl;case;help;help' {
            break
        }
        'practicectl;user-type' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the user types with their functions')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the type of one user')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the type of users')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;user-type;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;user-type;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;user-type;set' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Read the users from a file or standard input (-): a list, CSV or JSON lines')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;user-type;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'show')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'set')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;user-type;help;list' {
            break
        }
        'practicectl;user-type;help;show' {
            break
        }
        'practicectl;user-type;help;set' {
            break
        }
        'practicectl;user-type;help;help' {
            break
        }
        'practicectl;role' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the roles of the company, by name')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a role with its permissions')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a role, empty or from another role')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit a role')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a role that no active user''s permissions were copied from')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;role;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;role;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;role;create' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'Description of the role')
            [CompletionResult]::new('--like', '--like', [CompletionResultType]::ParameterName, 'Begin with the permissions of this role')
            [CompletionResult]::new('--grant', '--grant', [CompletionResultType]::ParameterName, 'Add a permission (repeatable, or a comma-separated list; see permission list)')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;role;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--rename', '--rename', [CompletionResultType]::ParameterName, 'New name')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'New description; an empty one removes it')
            [CompletionResult]::new('--grant', '--grant', [CompletionResultType]::ParameterName, 'Add a permission (repeatable, or a comma-separated list; see permission list)')
            [CompletionResult]::new('--revoke', '--revoke', [CompletionResultType]::ParameterName, 'Revoke a permission (repeatable, or a comma-separated list)')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;role;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;role;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'show')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'create')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'edit')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'delete')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;role;help;list' {
            break
        }
        'practicectl;role;help;show' {
            break
        }
        'practicectl;role;help;create' {
            break
        }
        'practicectl;role;help;edit' {
            break
        }
        'practicectl;role;help;delete' {
            break
        }
        'practicectl;role;help;help' {
            break
        }
        'practicectl;permission' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the permissions by scope and category')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;permission;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'Show the permissions of this scope')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;permission;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;permission;help;list' {
            break
        }
        'practicectl;permission;help;help' {
            break
        }
        'practicectl;practice' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the practices of the company')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a practice')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Rename a practice')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Deactivate practices, so that nobody can work in them')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Activate practices; users who had them have them again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;practice;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;practice;create' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;practice;rename' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;practice;deactivate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;practice;activate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;practice;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'create')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'rename')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'deactivate')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'activate')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;practice;help;list' {
            break
        }
        'practicectl;practice;help;create' {
            break
        }
        'practicectl;practice;help;rename' {
            break
        }
        'practicectl;practice;help;deactivate' {
            break
        }
        'practicectl;practice;help;activate' {
            break
        }
        'practicectl;practice;help;help' {
            break
        }
        'practicectl;company' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the companies that you work in')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the company that you work in, with counts')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a company and become its System Administrator')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;company;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;company;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;company;create' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--practice', '--practice', [CompletionResultType]::ParameterName, 'Name of a practice (repeatable, or a comma-separated list)')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;company;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'show')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'create')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;company;help;list' {
            break
        }
        'practicectl;company;help;show' {
            break
        }
        'practicectl;company;help;create' {
            break
        }
        'practicectl;company;help;help' {
            break
        }
        'practicectl;policy' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the policy: passwords, failed sign-ins, idle time')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set values of the policy; the others stay as they are')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Show how the policy differs from NIST SP 800-63B-4, and what HIPAA requires')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;policy;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;policy;set' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--min-length', '--min-length', [CompletionResultType]::ParameterName, 'Shortest password, in characters: 8 to 64')
            [CompletionResult]::new('--attempts', '--attempts', [CompletionResultType]::ParameterName, 'Failed sign-ins in a row that lock a user: 3 to 10')
            [CompletionResult]::new('--password-expiry', '--password-expiry', [CompletionResultType]::ParameterName, 'Days after which a password must be changed')
            [CompletionResult]::new('--reuse', '--reuse', [CompletionResultType]::ParameterName, 'Last passwords that cannot be used again: 0 to 15')
            [CompletionResult]::new('--idle', '--idle', [CompletionResultType]::ParameterName, 'Time without a command that ends a session: 1m to 12h')
            [CompletionResult]::new('--temporary', '--temporary', [CompletionResultType]::ParameterName, 'Time for which a temporary password can be used: 1d to 30d')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;policy;check' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;policy;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'show')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'set')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'check')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;policy;help;show' {
            break
        }
        'practicectl;policy;help;set' {
            break
        }
        'practicectl;policy;help;check' {
            break
        }
        'practicectl;policy;help;help' {
            break
        }
        'practicectl;history' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the history of the company, the oldest entry first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify the chain of the history')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;history;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--change-set', '--change-set', [CompletionResultType]::ParameterName, 'Show the entries of this change set')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;history;verify' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;history;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'verify')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;history;help;list' {
            break
        }
        'practicectl;history;help;verify' {
            break
        }
        'practicectl;history;help;help' {
            break
        }
        'practicectl;review' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'List every user, with findings that an auditor would ask about')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;review;access' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--no-sign-in-for', '--no-sign-in-for', [CompletionResultType]::ParameterName, 'Time without a sign-in that is a finding')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('--findings', '--findings', [CompletionResultType]::ParameterName, 'Leave out users without findings')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;review;help' {
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'access')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;review;help;access' {
            break
        }
        'practicectl;review;help;help' {
            break
        }
        'practicectl;export' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--with-hashes', '--with-hashes', [CompletionResultType]::ParameterName, 'Export the hashes of passwords too: anyone who has them can try to guess')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;apply' {
            [CompletionResult]::new('--prune', '--prune', [CompletionResultType]::ParameterName, 'Deactivate what the file leaves out or marks inactive')
            [CompletionResult]::new('--on-error', '--on-error', [CompletionResultType]::ParameterName, 'What to do with valid rows if others fail')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that failed to this file as they came, each with its reason, so that you can fix them and pass the file again')
            [CompletionResult]::new('--expect-count', '--expect-count', [CompletionResultType]::ParameterName, 'Refuse unless there are exactly this many subjects')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Refuse if more subjects than this would change')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Record this reason in the history')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and report, but change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'Exit with 10 instead of 0 if nothing had to be changed')
            [CompletionResult]::new('--confirm-admin', '--confirm-admin', [CompletionResultType]::ParameterName, 'Consent to a change of a System Administrator')
            [CompletionResult]::new('--all-companies', '--all-companies', [CompletionResultType]::ParameterName, 'Consent to blocking a user in several companies')
            [CompletionResult]::new('--accept-terms', '--accept-terms', [CompletionResultType]::ParameterName, 'Accept the Terms of Service and the addition to the invoice')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer ordinary questions with yes; does not include the consents above')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;backup' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;restore' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;demo' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;explain' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;man' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use the database at this path')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Work in this company; needed only if you work in several')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this format')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show only these columns, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colors')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the session token from this file (login writes it there)')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'Wait this long for other programs that use the database')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Do not escape CSV cells that a spreadsheet could take for formulas')
            [CompletionResult]::new('--csv-bom', '--csv-bom', [CompletionResultType]::ParameterName, 'Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only data, warnings and errors')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'practicectl;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create a database with a company and its first System Administrator')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Sign in')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Sign out')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Show who is signed in, in which company, and until when')
            [CompletionResult]::new('recover', 'recover', [CompletionResultType]::ParameterValue, 'Let a System Administrator in again, as the owner of the database file')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'List and end open sessions')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Create, find, edit, deactivate and activate users')
            [CompletionResult]::new('lock', 'lock', [CompletionResultType]::ParameterValue, 'List, add and remove locks')
            [CompletionResult]::new('provider', 'provider', [CompletionResultType]::ParameterValue, 'Create, list, edit, deactivate and reactivate providers')
            [CompletionResult]::new('license', 'license', [CompletionResultType]::ParameterValue, 'List the licenses of providers, for accounting')
            [CompletionResult]::new('case', 'case', [CompletionResultType]::ParameterValue, 'List, show, note and resolve support cases')
            [CompletionResult]::new('user-type', 'user-type', [CompletionResultType]::ParameterValue, 'List, show and set user types')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'List, show, create, edit and delete roles, the presets of permissions')
            [CompletionResult]::new('permission', 'permission', [CompletionResultType]::ParameterValue, 'List the permissions that can be granted')
            [CompletionResult]::new('practice', 'practice', [CompletionResultType]::ParameterValue, 'Create, list, rename, deactivate and activate practices')
            [CompletionResult]::new('company', 'company', [CompletionResultType]::ParameterValue, 'Create, list and show companies')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'Show, set and check the security policy of the company')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'List and verify the history')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Review what an auditor asks for')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export the settings of the company, for apply, or its users, for user import')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Change the company to match a file that export wrote')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Back up the database, with every company in it, to one file')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Restore the database from a backup')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Run the whole story on a temporary database')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain an error code')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions of a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page of the program or of one of its commands')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'practicectl;help;init' {
            break
        }
        'practicectl;help;login' {
            break
        }
        'practicectl;help;logout' {
            break
        }
        'practicectl;help;whoami' {
            break
        }
        'practicectl;help;recover' {
            break
        }
        'practicectl;help;session' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'end')
            break
        }
        'practicectl;help;session;list' {
            break
        }
        'practicectl;help;session;end' {
            break
        }
        'practicectl;help;user' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'create')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'find')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'show')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'explain')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'edit')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'deactivate')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'activate')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'password')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'import')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'history')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'delete')
            break
        }
        'practicectl;help;user;create' {
            break
        }
        'practicectl;help;user;find' {
            break
        }
        'practicectl;help;user;show' {
            break
        }
        'practicectl;help;user;explain' {
            break
        }
        'practicectl;help;user;edit' {
            break
        }
        'practicectl;help;user;deactivate' {
            break
        }
        'practicectl;help;user;activate' {
            break
        }
        'practicectl;help;user;password' {
            break
        }
        'practicectl;help;user;import' {
            break
        }
        'practicectl;help;user;history' {
            break
        }
        'practicectl;help;user;delete' {
            break
        }
        'practicectl;help;lock' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'add')
            [CompletionResult]::new('unlock', 'unlock', [CompletionResultType]::ParameterValue, 'unlock')
            break
        }
        'practicectl;help;lock;list' {
            break
        }
        'practicectl;help;lock;add' {
            break
        }
        'practicectl;help;lock;unlock' {
            break
        }
        'practicectl;help;provider' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'create')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'show')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'edit')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'deactivate')
            [CompletionResult]::new('reactivate', 'reactivate', [CompletionResultType]::ParameterValue, 'reactivate')
            break
        }
        'practicectl;help;provider;create' {
            break
        }
        'practicectl;help;provider;list' {
            break
        }
        'practicectl;help;provider;show' {
            break
        }
        'practicectl;help;provider;edit' {
            break
        }
        'practicectl;help;provider;deactivate' {
            break
        }
        'practicectl;help;provider;reactivate' {
            break
        }
        'practicectl;help;license' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            break
        }
        'practicectl;help;license;list' {
            break
        }
        'practicectl;help;case' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'show')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'note')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'resolve')
            break
        }
        'practicectl;help;case;list' {
            break
        }
        'practicectl;help;case;show' {
            break
        }
        'practicectl;help;case;note' {
            break
        }
        'practicectl;help;case;resolve' {
            break
        }
        'practicectl;help;user-type' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'show')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'set')
            break
        }
        'practicectl;help;user-type;list' {
            break
        }
        'practicectl;help;user-type;show' {
            break
        }
        'practicectl;help;user-type;set' {
            break
        }
        'practicectl;help;role' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'show')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'create')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'edit')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'delete')
            break
        }
        'practicectl;help;role;list' {
            break
        }
        'practicectl;help;role;show' {
            break
        }
        'practicectl;help;role;create' {
            break
        }
        'practicectl;help;role;edit' {
            break
        }
        'practicectl;help;role;delete' {
            break
        }
        'practicectl;help;permission' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            break
        }
        'practicectl;help;permission;list' {
            break
        }
        'practicectl;help;practice' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'create')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'rename')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'deactivate')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'activate')
            break
        }
        'practicectl;help;practice;list' {
            break
        }
        'practicectl;help;practice;create' {
            break
        }
        'practicectl;help;practice;rename' {
            break
        }
        'practicectl;help;practice;deactivate' {
            break
        }
        'practicectl;help;practice;activate' {
            break
        }
        'practicectl;help;company' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'show')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'create')
            break
        }
        'practicectl;help;company;list' {
            break
        }
        'practicectl;help;company;show' {
            break
        }
        'practicectl;help;company;create' {
            break
        }
        'practicectl;help;policy' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'show')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'set')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'check')
            break
        }
        'practicectl;help;policy;show' {
            break
        }
        'practicectl;help;policy;set' {
            break
        }
        'practicectl;help;policy;check' {
            break
        }
        'practicectl;help;history' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'list')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'verify')
            break
        }
        'practicectl;help;history;list' {
            break
        }
        'practicectl;help;history;verify' {
            break
        }
        'practicectl;help;review' {
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'access')
            break
        }
        'practicectl;help;review;access' {
            break
        }
        'practicectl;help;export' {
            break
        }
        'practicectl;help;apply' {
            break
        }
        'practicectl;help;backup' {
            break
        }
        'practicectl;help;restore' {
            break
        }
        'practicectl;help;demo' {
            break
        }
        'practicectl;help;explain' {
            break
        }
        'practicectl;help;completions' {
            break
        }
        'practicectl;help;man' {
            break
        }
        'practicectl;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
