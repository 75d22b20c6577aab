/// The UTF-16 units that the lexer knows by name.
enum Unit {
  static var bell: UInt16 { 0x07 }
  static var tab: UInt16 { 0x09 }
  static var newline: UInt16 { 0x0A }
  static var verticalTab: UInt16 { 0x0B }
  static var formFeed: UInt16 { 0x0C }
  static var carriageReturn: UInt16 { 0x0D }
  static var space: UInt16 { 0x20 }
  static var exclaim: UInt16 { 0x21 }
  static var doubleQuote: UInt16 { 0x22 }
  static var hash: UInt16 { 0x23 }
  static var dollar: UInt16 { 0x24 }
  static var percent: UInt16 { 0x25 }
  static var ampersand: UInt16 { 0x26 }
  static var singleQuote: UInt16 { 0x27 }
  static var leftParen: UInt16 { 0x28 }
  static var rightParen: UInt16 { 0x29 }
  static var asterisk: UInt16 { 0x2A }
  static var plus: UInt16 { 0x2B }
  static var comma: UInt16 { 0x2C }
  static var dash: UInt16 { 0x2D }
  static var dot: UInt16 { 0x2E }
  static var slash: UInt16 { 0x2F }
  static var zero: UInt16 { 0x30 }
  static var one: UInt16 { 0x31 }
  static var two: UInt16 { 0x32 }
  static var six: UInt16 { 0x36 }
  static var nine: UInt16 { 0x39 }
  static var colon: UInt16 { 0x3A }
  static var semicolon: UInt16 { 0x3B }
  static var less: UInt16 { 0x3C }
  static var equals: UInt16 { 0x3D }
  static var greater: UInt16 { 0x3E }
  static var question: UInt16 { 0x3F }
  static var at: UInt16 { 0x40 }
  static var leftBracket: UInt16 { 0x5B }
  static var backslash: UInt16 { 0x5C }
  static var rightBracket: UInt16 { 0x5D }
  static var caret: UInt16 { 0x5E }
  static var underscore: UInt16 { 0x5F }
  static var backtick: UInt16 { 0x60 }
  static var leftBrace: UInt16 { 0x7B }
  static var pipe: UInt16 { 0x7C }
  static var rightBrace: UInt16 { 0x7D }
  /// What an escape that can't be read stands for.
  static var invalid: UInt16 { 0xFFFF }
}
