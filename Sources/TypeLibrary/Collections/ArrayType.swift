import Runtime

extension TypeEntry {
  static var array: TypeEntry {
    TypeEntry("System.Array") {
      property("int Length {get;}") { (array: ArrayObject) in array.count }
      property("long LongLength {get;}") { (array: ArrayObject) in Int64(array.count) }
      property("int Rank {get;}") { (array: ArrayObject) in array.dimensions?.count ?? 1 }
      property("bool IsFixedSize {get;}") { (_: ArrayObject) in true }
      property("bool IsReadOnly {get;}") { (_: ArrayObject) in false }
      property("bool IsSynchronized {get;}") { (_: ArrayObject) in false }
      property("System.Object SyncRoot {get;}") { (array: ArrayObject) in array }
    }
  }
}
