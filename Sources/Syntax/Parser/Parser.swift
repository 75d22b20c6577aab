/// Reads tokens into a tree.
///
/// It never fails: what is missing or left over becomes error nodes and ``SyntaxError``s, which are
/// PowerShell's own, in its order.
///
/// How to read it: there is one `parse…` function per node, with its production after `Grammar:`. `peek` looks at the
/// next token and leaves it, `next` takes it, `eat` takes it if it is of a kind, `putBack` gives the last one back.
/// The functions are `mutating` where they only look, too: to lend the parser out would copy it.
/// Functions that return an optional return nil when what they parse does not start here, and then have reported
/// nothing unless they say so.
struct Parser: ~Copyable {
  var lexer: Lexer
  /// True where a comma parts arguments and makes no array.
  var commaEndsExpression = false
  /// How many constructs are open that the parser entered by calling itself.
  var depth = 0
  let depthLimit: Int
  /// How many generic types and how many strings are open inside of each other.
  var typeDepth = 0
  var stringDepth = 0
  /// How many attributes with arguments are open inside of each other.
  var attributeDepth = 0
  /// Set when a limit was passed; reading then stands at the end of the text.
  var isTooDeep = false
  /// Whether there is something in the script that other places must know: a class, an enum or a module.
  var needsSymbols = false
  /// Whether errors are looked for and not reported, and whether one was found.
  var isProbing = false
  var hasFault = false
  /// Uses of variables in methods that may not be assigned there.
  var notLocal: Set<ObjectIdentifier> = []
  /// Whether a module is there, by its name or file.
  let surroundings: SyntaxTree.Surroundings
  /// Every node made, children before their parents.
  ///
  /// See ``SyntaxTree``.
  var nodes: ContiguousArray<Ast> = []
  /// The kinds of the nodes, apart so that a look for some of them is quick.
  var kinds: ContiguousArray<AstKind> = []
  /// The classes and enums that were read.
  var typeDefinitions: [TypeDefinitionAst] = []

  init(_ source: SourceText, depthLimit: Int, _ surroundings: SyntaxTree.Surroundings) {
    lexer = Lexer(source)
    self.depthLimit = depthLimit
    self.surroundings = surroundings
    nodes.reserveCapacity(source.count / 6)
    kinds.reserveCapacity(source.count / 6)
  }

  var source: SourceText { lexer.source }

  /// Gives a new node to the tree.
  @inline(__always)
  mutating func keep<Node: Ast>(_ node: Node) -> Node {
    nodes.append(node)
    kinds.append(node.kind)
    return node
  }

  /// Notes that a construct is entered that can hold itself.
  ///
  /// False once there are too many: the caller then leaves. What takes much of the stack weighs more.
  mutating func enter(weight: Int = 1) -> Bool {
    depth += weight
    return depth <= depthLimit ? !isTooDeep : endTooDeep()
  }

  /// Ends the parse because of what is too deep.
  ///
  /// Returns false.
  mutating func endTooDeep() -> Bool {
    guard !isTooDeep else { return false }
    report(.scriptTooComplicated, lexer.currentExtent())
    lexer.resync(to: Int32(source.count))
    isTooDeep = true
    return false
  }

  /// Notes that the arguments of an attribute are entered; false where too many are open.
  ///
  /// What looks like attributes is read up to three times (for `param`, for a statement, as an expression), so each level
  /// that a block in an argument opens would take three times as long.
  mutating func enterAttribute() -> Bool {
    attributeDepth += 1
    return attributeDepth <= Self.attributeDepthLimit ? !isTooDeep : endTooDeep()
  }

  private static let attributeDepthLimit = 5

  mutating func leave(weight: Int = 1) {
    depth -= weight
  }
}
