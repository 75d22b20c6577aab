/// One entry of a dictionary as an object: what enumerating a Hashtable gives.
package final class DictionaryEntryObject: HeapObject {
  package let key: Value
  package let value: Value

  package init(key: Value, value: Value) {
    (self.key, self.value) = (key, value)
    super.init(type: .dictionaryEntry)
  }
}
