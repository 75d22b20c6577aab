import Glibc
import Syntax

let arguments = CommandLine.arguments.dropFirst()
guard arguments.first == "parse", let command = ParseCommand(arguments.dropFirst()) else {
  let usage = "usage: palsh parse [--ast] [--tokens] [--errors] FILE... | -List LIST\n"
  _ = usage.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  exit(2)
}
exit(command.run())
