/// The scopes of the global session or of one module: its top scope and the one that is current while its code runs.
package final class SessionState {
  /// The module this belongs to; nil for the global one.
  ///
  /// Weak, because the module owns its session state.
  package private(set) weak var module: PSModuleInfo?
  /// The outermost scope: global, or the module's own under global.
  package let top: ScopePointer
  /// The scope that names are looked up from while code of this session state runs; swapped around every body.
  package var current: ScopePointer {
    @inline(__always) get { currentPointer.pointee }
    @inline(__always) set { currentPointer.pointee = newValue }
  }
  /// Where `current` is kept: raw memory, which a call may touch without checks.
  let currentPointer: UnsafeMutablePointer<ScopePointer>
  package unowned(unsafe) let engine: Engine
  /// Serial number, part of the key of call-site caches.
  package let serial: UInt32

  package init(engine: Engine, module: PSModuleInfo? = nil, parent: ScopePointer? = nil) {
    self.engine = engine
    self.module = module
    serial = engine.nextSessionSerial()
    top = ScopePointer.allocate(capacity: 1)
    currentPointer = .allocate(capacity: 1)
    currentPointer.initialize(to: top)
    let noSlots = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    top.initialize(
      to: Scope(
        parent: parent, caller: nil, locals: noSlots, codeReference: nil,
        sessionReference: .passUnretained(self),
        position: 0, strictMode: .inherited, isTable: true,
        streamsReference: .passUnretained(engine.standardStreams), extra: ScopeExtra(isOutermost: true)))
  }

  deinit {
    top.pointee.locals.deallocate()
    currentPointer.deallocate()
    top.deinitialize(count: 1)
    top.deallocate()
  }
}
