/// What `palsh help` and `palsh run --help` say; `palsh -Help` prints PowerShell's usage text.
enum OwnHelp {
  static let text = """
    palsh                            a session in the sandbox
    palsh script.ps1 ARGUMENTS       runs a script
    palsh -Command 'Get-Date'        runs a text
    palsh run PAGE                   runs the snippets of a document (palsh run --help)
    palsh version                    palsh's own version
    palsh -Help                      every option of PowerShell's command line

    Inside a session, Get-Command lists the commands, Get-Help NAME tells about one, and Get-Help about_* lists topics.
    The sandbox is kept in $PALSH_HOME, else in $XDG_DATA_HOME/palsh, else in ~/.local/share/palsh.

    """

  static let run = """
    palsh run page.md                runs the page's snippets in a copy of the sandbox
    palsh run page.txt --continue    goes on when a snippet fails
    palsh run page.md --keep         keeps the copy, and says where it is
    curl -s URL | palsh run -        a page from standard input

    A snippet is a fence of Markdown (powershell, azurepowershell, pwsh, azurecli, console; -interactive too) or, in plain
    text, what follows a prompt (PS>, PS C:\\>, C:\\>, C:\\). Placeholders such as <tenant> stand for Fabrikam, a customer of
    the sandbox in which nobody is linked yet.

    Exit status: 0 all snippets succeeded, 1 one failed or was not run, 2 nothing to run, 64 usage, 70 no world.

    """
}
