import Runtime

extension TypeEntry {
  static var regex: TypeEntry {
    TypeEntry("System.Text.RegularExpressions.Regex") {
      new("(string pattern)") { (pattern: ShellString) in RegexObject(try RegexBodies.make(pattern, [])) }
      new("(string pattern, System.Text.RegularExpressions.RegexOptions options)") {
        (pattern: ShellString, options: Int32) in
        RegexObject(try RegexBodies.make(pattern, RegexOptions(rawValue: options)))
      }
      method("string Escape(string str)") { (text: ShellString) in Regex.escape(text) }
      method("string Unescape(string str)") { (text: ShellString) in
        do throws(RegexFault) { return try Regex.unescape(text) } catch { throw RegexBodies.error(error) }
      }
      statics("bool IsMatch(string input, string pattern#)", for: RegexBodies.options) { call in
        .bool(try RegexBodies.isMatch(RegexBodies.ofStatic(call), RegexBodies.text(call), nil, call.engine))
      }
      statics(
        "System.Text.RegularExpressions.Match Match(string input, string pattern#)", for: RegexBodies.options
      ) { call in
        try RegexBodies.match(RegexBodies.ofStatic(call), RegexBodies.text(call), nil, call.engine)
      }
      statics(
        "System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern#)",
        for: RegexBodies.options
      ) { call in
        try RegexBodies.matches(RegexBodies.ofStatic(call), RegexBodies.text(call), nil, call.engine)
      }
      statics("string Replace(string input, string pattern, string replacement#)", for: RegexBodies.options) {
        call in
        try RegexBodies.replace(
          RegexBodies.ofStatic(call, at: 3), RegexBodies.text(call), call[2], -1, nil, call.engine)
      }
      statics(
        "string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator#)",
        for: RegexBodies.options
      ) { call in
        try RegexBodies.replace(
          RegexBodies.ofStatic(call, at: 3), RegexBodies.text(call), call[2], -1, nil, call.engine)
      }
      statics("string[] Split(string input, string pattern#)", for: RegexBodies.options) { call in
        try RegexBodies.split(RegexBodies.ofStatic(call), RegexBodies.text(call), 0, nil, call.engine)
      }
      statics("int Count(string input, string pattern#)", for: RegexBodies.options) { call in
        .int(try RegexBodies.count(RegexBodies.ofStatic(call), RegexBodies.text(call), call.engine))
      }
      instanceMembers
    }
  }

  @MemberList private static var instanceMembers: [MemberEntry] {
    instances("bool IsMatch(string input#)", for: ["", ", int startat"]) { call in
      .bool(
        try RegexBodies.isMatch(
          RegexBodies.own(call), RegexBodies.text(call), RegexBodies.number(call, 1), call.engine))
    }
    instances("System.Text.RegularExpressions.Match Match(string input#)", for: ["", ", int startat"]) {
      call in
      try RegexBodies.match(
        RegexBodies.own(call), RegexBodies.text(call), RegexBodies.number(call, 1), call.engine)
    }
    instances(
      "System.Text.RegularExpressions.MatchCollection Matches(string input#)", for: ["", ", int startat"]
    ) { call in
      try RegexBodies.matches(
        RegexBodies.own(call), RegexBodies.text(call), RegexBodies.number(call, 1), call.engine)
    }
    instances(
      "string Replace(string input, #)",
      for: [
        "string replacement", "string replacement, int count", "string replacement, int count, int startat",
        "System.Text.RegularExpressions.MatchEvaluator evaluator",
        "System.Text.RegularExpressions.MatchEvaluator evaluator, int count",
        "System.Text.RegularExpressions.MatchEvaluator evaluator, int count, int startat",
      ]
    ) { call in
      try RegexBodies.replace(
        RegexBodies.own(call), RegexBodies.text(call), call[1], RegexBodies.number(call, 2) ?? -1,
        RegexBodies.number(call, 3), call.engine)
    }
    instances("string[] Split(string input#)", for: ["", ", int count", ", int count, int startat"]) { call in
      try RegexBodies.split(
        RegexBodies.own(call), RegexBodies.text(call), RegexBodies.number(call, 1) ?? 0,
        RegexBodies.number(call, 2),
        call.engine)
    }
    instanceCall("int Count(string input)") { call in
      .int(try RegexBodies.count(RegexBodies.own(call), RegexBodies.text(call), call.engine))
    }
    instance("string[] GetGroupNames()") { (object: RegexObject) in object.regex.captures.names }
    instance("int[] GetGroupNumbers()") { (object: RegexObject) in object.regex.captures.numbers }
    instance("string GroupNameFromNumber(int i)") { (object: RegexObject, number: Int) in
      object.regex.name(ofGroup: number)
    }
    instance("int GroupNumberFromName(string name)") { (object: RegexObject, name: String) in
      object.regex.number(ofGroup: name) ?? -1
    }
    // Without a limit .NET says -1 ms.
    property("timespan MatchTimeout {get;}") { (object: RegexObject) in
      object.regex.timeout.map { TimeSpan(ticks: Int64($0 / 100)) } ?? TimeSpan(ticks: -10_000)
    }
    property("bool RightToLeft {get;}") { (object: RegexObject) in object.regex.isRightToLeft }
    property("System.Text.RegularExpressions.RegexOptions Options {get;}") { (object: RegexObject) in
      RegexBodies.options(object.regex.options)
    }
    instance("string ToString()") { (object: RegexObject) in object.regex.pattern }
  }

  static var match: TypeEntry {
    TypeEntry("System.Text.RegularExpressions.Match") {
      captureMembers
      property("bool Success {get;}") { (object: CaptureObject) in RegexBodies.succeeded(object) }
      property("string Name {get;}") { (_: CaptureObject) in "0" }
      property("System.Text.RegularExpressions.GroupCollection Groups {get;}") { (object: CaptureObject) in
        Value.object(MatchListObject.groups(object as? MatchObject ?? MatchObject(nil)))
      }
      property("System.Text.RegularExpressions.CaptureCollection Captures {get;}") {
        (object: CaptureObject) in
        try RegexBodies.captures(object)
      }
      instance("System.Text.RegularExpressions.Match NextMatch()") { (object: CaptureObject) in
        do throws(RegexFault) {
          return Value.object(MatchObject(try (object as? MatchObject)?.match?.next()))
        } catch {
          throw RegexBodies.error(error)
        }
      }
      instance("string Result(string replacement)") { (object: CaptureObject, replacement: ShellString) in
        guard let match = (object as? MatchObject)?.match else {
          throw NetFault.notSupported("Result cannot be called on a failed Match.")
        }
        do throws(RegexFault) {
          var text = TextBuilder()
          try ReplacementPattern(replacement, for: match.regex).append(match, to: &text)
          return text.finish()
        } catch { throw RegexBodies.error(error) }
      }
      staticProperty("System.Text.RegularExpressions.Match Empty {get;}") { Value.object(MatchObject(nil)) }
    }
  }

  static var group: TypeEntry {
    TypeEntry("System.Text.RegularExpressions.Group") {
      captureMembers
      property("bool Success {get;}") { (object: CaptureObject) in RegexBodies.succeeded(object) }
      property("string Name {get;}") { (object: CaptureObject) in (object as? GroupObject)?.name ?? "0" }
      property("System.Text.RegularExpressions.CaptureCollection Captures {get;}") {
        (object: CaptureObject) in
        try RegexBodies.captures(object)
      }
    }
  }

  static var capture: TypeEntry { TypeEntry("System.Text.RegularExpressions.Capture") { captureMembers } }

  @MemberList private static var captureMembers: [MemberEntry] {
    property("string Value {get;}") { (object: CaptureObject) in object.value }
    property("int Index {get;}") { (object: CaptureObject) in object.range.lowerBound }
    property("int Length {get;}") { (object: CaptureObject) in object.range.count }
    instance("string ToString()") { (object: CaptureObject) in object.value }
  }

  static var groupCollection: TypeEntry {
    TypeEntry("System.Text.RegularExpressions.GroupCollection") {
      matchListMembers
      indexed("System.Text.RegularExpressions.Group Item(int groupnum) {get;}") { call in
        let list = try RegexBodies.list(call)
        if case .string(let name) = call[0].base.payload { return .object(list.group(named: String(name))) }
        return .object(list.group(number: try call.argument(0, as: Int.self)))
      }
      instanceCall("bool ContainsKey(string key)") { call in
        .bool(
          try RegexBodies.list(call).match?.regex.number(ofGroup: call.argument(0, as: String.self)) != nil)
      }
      property("System.Collections.Generic.IEnumerable[string] Keys {get;}") { (value: Value) in
        RegexBodies.list(value)?.match?.regex.captures.names ?? []
      }
      property("System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Group] Values {get;}") {
        (value: Value) in
        (RegexBodies.list(value)?.elements ?? []).map { Value.object($0) }
      }
    }
  }

  static var matchCollection: TypeEntry {
    TypeEntry("System.Text.RegularExpressions.MatchCollection") {
      matchListMembers
      indexed("System.Text.RegularExpressions.Match Item(int i) {get;}") { call in
        let list = try RegexBodies.list(call)
        let index = try call.argument(0, as: Int.self)
        guard list.elements.indices.contains(index) else { throw ListObject.outOfRange("i") }
        return .object(list.elements[index])
      }
    }
  }

  static var captureCollection: TypeEntry {
    TypeEntry("System.Text.RegularExpressions.CaptureCollection") { matchListMembers }
  }

  @MemberList private static var matchListMembers: [MemberEntry] {
    property("int Count {get;}") { (value: Value) in RegexBodies.list(value)?.elements.count ?? 0 }
    property("bool IsReadOnly {get;}") { (_: Value) in true }
    instanceCall("System.Collections.IEnumerator GetEnumerator()") { call in
      .object(ArrayEnumerator(ArrayObject(try RegexBodies.list(call).elements.map { .object($0) })))
    }
  }
}
