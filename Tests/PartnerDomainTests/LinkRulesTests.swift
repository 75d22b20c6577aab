import PartnerDomain
import Testing

private let owner = PartnerLink.Owner(
  tenant: TenantID(GUID(high: 1, low: 1)), object: ObjectID(GUID(high: 2, low: 2)))
private let ours = Partner(id: PartnerID("1234567"), name: "Contoso")
private let theirs = Partner(id: PartnerID("7654321"), name: "Proseware")
private func moment(_ second: Int64) -> Moment { Moment(unixSeconds: second) }

@Test func everyWriteRaisesTheVersionAndTheFirstTimeSurvives() throws {
  var link = try PartnerLink.linked(nil, owner: owner, to: ours, at: moment(1))
  #expect((link.version, link.created, link.updated) == (1, moment(1), moment(1)))
  link = try PartnerLink.relinked(link, to: theirs, at: moment(2))
  link = try PartnerLink.unlinked(link, from: theirs.id, at: moment(3))
  #expect((link.version, link.state) == (3, .deleted))
  link = try PartnerLink.linked(link, owner: owner, to: ours, at: moment(4))
  #expect((link.version, link.created, link.updated, link.state) == (4, moment(1), moment(4), .active))
  #expect((link.partner, link.partnerName) == (ours.id, ours.name))
}

@Test func aSecondLinkIsRefusedEvenToTheSamePartner() throws {
  let link = try PartnerLink.linked(nil, owner: owner, to: ours, at: moment(1))
  for partner in [ours, theirs] {
    #expect(throws: PartnerFault.alreadyLinked) {
      try PartnerLink.linked(link, owner: owner, to: partner, at: moment(2))
    }
  }
}

@Test func changingAndRemovingNeedALink() throws {
  let removed = try PartnerLink.unlinked(
    PartnerLink.linked(nil, owner: owner, to: ours, at: moment(1)), from: ours.id, at: moment(2))
  for kept in [nil, removed] {
    #expect(throws: PartnerFault.notLinked) { try PartnerLink.active(kept) }
    #expect(throws: PartnerFault.notLinked) { try PartnerLink.relinked(kept, to: ours, at: moment(3)) }
    #expect(throws: PartnerFault.notLinked) { try PartnerLink.unlinked(kept, from: ours.id, at: moment(3)) }
  }
}

@Test func onlyThePartnerThatIsLinkedCanBeReadOrRemoved() throws {
  let link = try PartnerLink.linked(nil, owner: owner, to: ours, at: moment(1))
  #expect(throws: PartnerFault.notLinkedTo(theirs.id)) { try PartnerLink.active(link, to: theirs.id) }
  #expect(throws: PartnerFault.notLinkedTo(theirs.id)) {
    try PartnerLink.unlinked(link, from: theirs.id, at: moment(2))
  }
}

@Test func aClockSetBackDoesNotMakeALinkOlder() throws {
  let link = try PartnerLink.linked(nil, owner: owner, to: ours, at: moment(10))
  #expect(try PartnerLink.relinked(link, to: ours, at: moment(5)).updated == moment(10))
}

@Test(arguments: ["12345", "1234567", "12345678", "00001"])
func anUnlistedIdOfFiveToEightDigitsIsTaken(id: String) throws {
  #expect(try Partner.linkable(PartnerID(id), registered: nil).name == "Partner \(id)")
}

@Test(arguments: [
  "", "1234", "123456789", "12 345", " 12345", "1234x", "１２３４５", "-12345", "12345\n", "../12345",
])
func anythingElseIsNoPartner(id: String) {
  #expect(throws: PartnerFault.invalidPartner(PartnerID(id))) {
    try Partner.linkable(PartnerID(id), registered: nil)
  }
}

@Test(arguments: [Partner.Kind.global, .unknown])
func globalAndUnknownIdsAreNoPartner(kind: Partner.Kind) {
  let id = PartnerID("1234566")
  #expect(throws: PartnerFault.invalidPartner(id)) {
    try Partner.linkable(id, registered: Partner(id: id, name: "", kind: kind))
  }
}

@Test func aReplyIsReadBackIntoTheFaultItWasMadeFrom() {
  let partner = PartnerID("12345")
  let faults: [PartnerFault] = [
    .noAccount, .notLinked, .notLinkedTo(partner), .alreadyLinked, .invalidPartner(partner), .tokenMissing,
  ]
  for fault in faults {
    let read = PartnerFault(code: fault.code, status: fault.status, message: fault.message, partner: partner)
    #expect(read == fault)
  }
}
