import Glibc

// usage: WorldExerciser [--nobody] (open | relink COUNT | create COUNT) PATH
var arguments = CommandLine.arguments.dropFirst()
if arguments.first == "--nobody" {
  arguments.removeFirst()
  if geteuid() == 0 { guard setgid(65534) == 0, setuid(65534) == 0 else { exit(70) } }
}
do {
  try Exercise(words: Array(arguments)).run()
} catch {
  announce("fault: \(error)")
  exit(1)
}

/// Prints a line at once: what stands in a buffer is lost to whoever is killed.
func announce(_ line: String) {
  let bytes = Array("\(line)\n".utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}
