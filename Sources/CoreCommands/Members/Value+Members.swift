import Runtime

extension Value {
  /// The value in a form that members can hang on: scalars are put into a box, all others are as they are.
  var boxedForMembers: Value {
    switch payload {
    case .null, .nothing, .boxed, .array, .table, .block, .object: self
    default: Value(.boxed(BoxedValue(base)), isWrapped: true)
    }
  }
}
