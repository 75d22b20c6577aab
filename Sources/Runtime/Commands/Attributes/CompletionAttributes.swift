/// `[ArgumentCompleter({ … })]`, `[ArgumentCompleter([Class])]`: what completes a parameter's arguments.
///
/// A call takes no notice of it.
package final class ArgumentCompleterAttribute: ParameterAttribute {
  package enum Completer {
    case block(ScriptBlock)
    /// A class whose objects complete (`IArgumentCompleter`).
    case type(TypeInfo)
    /// An object that completes: of a class over `ArgumentCompleterFactory`.
    case object(Value)
  }

  package let completer: Completer
  package let attributeType = TypeInfo.attribute("ArgumentCompleterAttribute")

  package init(_ completer: Completer) { self.completer = completer }

  /// The attribute of its arguments; throws if there is neither a block nor a type.
  init(_ arguments: AttributeArguments, _ engine: Engine) throws(ShellError) {
    switch arguments.positional.first?.base.payload {
    case .block(let block): completer = .block(block)
    case .type(let type): completer = .type(type)
    default: throw GapFault.language("[ArgumentCompleter()] without a script block or a type").error()
    }
  }

  package func apply(_ value: Value, to parameter: ParameterInfo, _ engine: Engine) -> Value { value }
}

/// `[ArgumentCompletions('a', 'b')]`: arguments that completion offers.
///
/// A call takes no notice of it.
package final class ArgumentCompletionsAttribute: ParameterAttribute {
  package let values: [ShellString]
  package let attributeType = TypeInfo.attribute("ArgumentCompletionsAttribute")

  package init(_ values: [ShellString]) { self.values = values }

  package func apply(_ value: Value, to parameter: ParameterInfo, _ engine: Engine) -> Value { value }
}
