/// What PowerShell's menus tell of operators.
extension Descriptions {
  /// What an operator does, by its name without the dash; those that come in variants say how they compare.
  static func `operator`(_ name: String) -> String {
    if let text = plain[name] { return text }
    for (mark, word) in [("c", "case sensitive"), ("i", "case insensitive"), ("", "case insensitive")]
    where name.hasPrefix(mark) {
      if let parts = variants[String(name.dropFirst(mark.count))] {
        return parts.head + " - " + word + parts.rest
      }
    }
    return name
  }

  private static let plain: [String: String] = [
    "bnot": "Bitwise NOT",
    "not": "Logical not. Negates the statement that follows it.",
    "isnot":
      "Returns TRUE when the left operand is not an instance of the specified .NET Framework type (right operand).",
    "is":
      "Returns TRUE when the left operand is an instance of the specified .NET Framework type (right operand).",
    "as": "Converts the left operand to the specified .NET Framework type (right operand).",
    "f": "Formats strings by using the format method of string objects.",
    "and": "Logical and. Returns TRUE when both statements are TRUE.",
    "band": "Bitwise AND",
    "or": "Logical or. TRUE when either or both statements are TRUE.",
    "bor": "Bitwise OR (inclusive)",
    "xor": "Logical exclusive or. Returns TRUE when one of the statements is TRUE and the other is FALSE.",
    "bxor": "Bitwise OR (exclusive)",
    "join":
      "Join - combine multiple strings into a single string.\r\n-Join <String[]>\r\n<String[]> -Join <Delimiter>",
    "shl": "Shift Left bit operator. Inserts zero in right-most bit position.",
    "shr":
      "Shift Right bit operator. Inserts zero in the left-most bit position. For signed values, sign bit is preserved.",
    "ccontains":
      "Containment operator - case sensitive. Returns TRUE only when the test value (right operand) exactly matches at least one of the values in the left operand.",
    "notin":
      "Containment operator - case sensitive. Returns TRUE when the test value (left operand) exactly matches none of the values in the right operand.",
  ]

  private static let variants: [String: (head: String, rest: String)] = [
    "eq": (
      "Equal to",
      ". When the left operand is a collection, returns values from the collection that equal the right operand, otherwise returns TRUE if the left operand equals the right operand."
    ),
    "ne": (
      "Not equal to",
      ". When the left operand is a collection, returns values from the collection that do not equal the right operand, otherwise returns TRUE if the left operand does not equal the right operand."
    ),
    "ge": (
      "Greater than or equal to",
      ". When the left operand is a collection, returns values from the collection that are greater than or equal to the right operand, otherwise returns TRUE if the left operand is greater than or equal to the right operand."
    ),
    "gt": (
      "Greater than",
      ". When the left operand is a collection, returns values from the collection that are greater than the right operand, otherwise returns TRUE if the left operand is greater than the right operand."
    ),
    "le": (
      "Less than or equal to",
      ". When the left operand is a collection, returns values from the collection that are less than or equal to the right operand, otherwise returns TRUE if the left operand is less than or equal to the right operand."
    ),
    "lt": (
      "Less than",
      ". When the left operand is a collection, returns values from the collection that are less than the right operand, otherwise returns TRUE if the left operand is less than the right operand."
    ),
    "like": (
      "Wildcard matching operator",
      ". When the left operand is a collection, returns values from the collection that match the right hand operand, otherwise returns TRUE if the left operand matches the right operand."
    ),
    "notlike": (
      "Wildcard matching operator",
      ". When the left operand is a collection, returns values from the collection that do not match the right hand operand, otherwise returns TRUE if the left operand does not match the right operand."
    ),
    "match": (
      "Regular expression matching operator",
      ". When the left operand is a collection, returns values from the collection that match the right hand operand, otherwise returns TRUE if the left operand matches the right operand."
    ),
    "notmatch": (
      "Regular expression matching operator",
      ". When the left operand is a collection, returns values from the collection that do not match the right hand operand, otherwise returns TRUE if the left operand does not match the right operand."
    ),
    "replace": (
      "Replace operator",
      ". Changes the left operand. Example: (dir *.ps1).FullName -replace '.ps1$','.ps1.bak'"
    ),
    "contains": (
      "Containment operator",
      ". Returns TRUE when the test value (right operand) exactly matches at least one of the values in the left operand."
    ),
    "notcontains": (
      "Containment operator",
      ". Returns TRUE when the test value (right operand) exactly matches none of the values in the left operand."
    ),
    "in": (
      "Containment operator",
      ". Returns TRUE when the test value (left operand) exactly matches at least one of the values in the right operand."
    ),
    "notin": (
      "Containment operator",
      ". Returns TRUE when the test value (left operand) exactly matches none of the values in the right operand."
    ),
    "split": (
      "Split",
      ". Split one or more strings into substrings.\r\n-Split <String>\r\n\r\n<String> -Split <Delimiter>[,<Max-substrings>[,\"<Options>\"]]\r\n\r\n<String> -Split {<ScriptBlock>} [,<Max-substrings>]"
    ),
  ]
}
