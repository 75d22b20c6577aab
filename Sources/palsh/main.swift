import Glibc
import Host
import Syntax

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "parse", let command = ParseCommand(arguments.dropFirst()) { exit(command.run()) }
guard let path = arguments.last else {
  let usage = "usage: palsh parse [--ast] [--tokens] [--errors] FILE... | -List LIST\n"
  _ = usage.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  exit(2)
}
exit(ScriptFile(path).run())
