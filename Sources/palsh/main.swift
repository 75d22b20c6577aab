import Assembly
import Glibc
import Host
import Syntax

let words = Array(CommandLine.arguments.dropFirst())
if words.first == "parse", let command = ParseCommand(words.dropFirst()) { exit(command.run()) }
exit(ShellProgram(Shell.definition).run(words))
