/// Cutting a command line into words as .NET does on Unix: blanks part, double quotes hold together, `\"` is a quote.
package enum CommandLineWords {
  package static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isOpen = false
    var isQuoted = false
    var backslashes = 0
    func flushBackslashes(_ count: Int) { word += String(repeating: "\\", count: count) }
    for character in line {
      if character == "\\" {
        backslashes += 1
        isOpen = true
        continue
      }
      if character == "\"" {
        flushBackslashes(backslashes / 2)
        if backslashes % 2 == 1 { word.append("\"") } else { isQuoted.toggle() }
        isOpen = true
      } else {
        flushBackslashes(backslashes)
        if !isQuoted, character == " " || character == "\t" {
          if isOpen { words.append(word) }
          (word, isOpen) = ("", false)
        } else {
          word.append(character)
          isOpen = true
        }
      }
      backslashes = 0
    }
    flushBackslashes(backslashes)
    if isOpen { words.append(word) }
    return words
  }
}
