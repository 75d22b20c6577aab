import Runtime

/// .NET's sort of a list: it is not stable, and scripts see the order that it leaves equals in.
enum IntrospectiveSort {
  private static let shortest = 16

  /// Sorts by a comparer that may lie or throw.
  static func sort<Element>(
    _ elements: inout [Element], by compare: (Element, Element) throws(ShellError) -> Int
  ) throws(ShellError) {
    guard elements.count > 1 else { return }
    let depth = 2 * (Int.bitWidth - elements.count.leadingZeroBitCount)
    try sort(&elements, 0, elements.count, depth, compare)
  }

  private static func sort<Element>(
    _ elements: inout [Element], _ start: Int, _ end: Int, _ depth: Int,
    _ compare: (Element, Element) throws(ShellError) -> Int
  ) throws(ShellError) {
    var (size, depth) = (end - start, depth)
    while size > 1 {
      if size <= shortest { return try sortShort(&elements, start, size, compare) }
      guard depth > 0 else { return try heapSort(&elements, start, size, compare) }
      depth -= 1
      let pivot = try partition(&elements, start, size, compare)
      try sort(&elements, start + pivot + 1, start + size, depth, compare)
      size = pivot
    }
  }

  private static func sortShort<Element>(
    _ elements: inout [Element], _ start: Int, _ size: Int,
    _ compare: (Element, Element) throws(ShellError) -> Int
  ) throws(ShellError) {
    if size == 2 { return try order(&elements, start, start + 1, compare) }
    if size == 3 {
      try order(&elements, start, start + 1, compare)
      try order(&elements, start, start + 2, compare)
      return try order(&elements, start + 1, start + 2, compare)
    }
    for index in start..<start + size - 1 {
      let element = elements[index + 1]
      var place = index
      while place >= start, try compare(element, elements[place]) < 0 {
        elements[place + 1] = elements[place]
        place -= 1
      }
      elements[place + 1] = element
    }
  }

  /// Swaps two elements if the first is the greater one.
  private static func order<Element>(
    _ elements: inout [Element], _ first: Int, _ second: Int,
    _ compare: (Element, Element) throws(ShellError) -> Int
  ) throws(ShellError) {
    if try compare(elements[first], elements[second]) > 0 { elements.swapAt(first, second) }
  }

  /// Puts a median of three at its place, smaller ones before it; gives the place from the start.
  private static func partition<Element>(
    _ elements: inout [Element], _ start: Int, _ size: Int,
    _ compare: (Element, Element) throws(ShellError) -> Int
  ) throws(ShellError) -> Int {
    let last = start + size - 1
    let middle = start + (size - 1) >> 1
    try order(&elements, start, middle, compare)
    try order(&elements, start, last, compare)
    try order(&elements, middle, last, compare)
    let pivot = elements[middle]
    elements.swapAt(middle, last - 1)
    var (left, right) = (start, last - 1)
    while left < right {
      left += 1
      while left < last - 1, try compare(elements[left], pivot) < 0 { left += 1 }
      right -= 1
      while right > start, try compare(pivot, elements[right]) < 0 { right -= 1 }
      if left >= right { break }
      elements.swapAt(left, right)
    }
    if left != last - 1 { elements.swapAt(left, last - 1) }
    return left - start
  }

  private static func heapSort<Element>(
    _ elements: inout [Element], _ start: Int, _ size: Int,
    _ compare: (Element, Element) throws(ShellError) -> Int
  ) throws(ShellError) {
    for place in stride(from: size / 2, through: 1, by: -1) {
      try sink(&elements, place, size, start, compare)
    }
    for count in stride(from: size, to: 1, by: -1) {
      elements.swapAt(start, start + count - 1)
      try sink(&elements, 1, count - 1, start, compare)
    }
  }

  private static func sink<Element>(
    _ elements: inout [Element], _ place: Int, _ count: Int, _ start: Int,
    _ compare: (Element, Element) throws(ShellError) -> Int
  ) throws(ShellError) {
    var place = place
    let element = elements[start + place - 1]
    while place <= count / 2 {
      var child = 2 * place
      if child < count, try compare(elements[start + child - 1], elements[start + child]) < 0 { child += 1 }
      guard try compare(element, elements[start + child - 1]) < 0 else { break }
      elements[start + place - 1] = elements[start + child - 1]
      place = child
    }
    elements[start + place - 1] = element
  }
}
