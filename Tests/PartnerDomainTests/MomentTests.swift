import PartnerDomain
import Testing

@Test(
  arguments: [
    (0, "0001-01-01T00:00:00Z"),
    (621_355_968_000_000_000, "1970-01-01T00:00:00Z"),
    (636_539_842_832_858_169, "2018-02-11T22:18:03.2858169Z"),
    (636_539_842_832_800_000, "2018-02-11T22:18:03.28Z"),
    (630_873_792_000_000_000, "2000-02-29T00:00:00Z"),
    (3_155_378_975_999_999_999, "9999-12-31T23:59:59.9999999Z"),
  ] as [(Int64, String)])
func aMomentReadsAsTheServiceWritesIt(ticks: Int64, text: String) {
  #expect(Moment(ticks: ticks).description == text)
  #expect(Moment(text) == Moment(ticks: ticks))
}

@Test func aMomentStaysWithinTheYearsOneToNineThousand() {
  #expect(Moment(unixSeconds: .max).description == "9999-12-31T23:59:59.9999999Z")
  #expect(Moment(unixSeconds: .min).description == "0001-01-01T00:00:00Z")
  let early = Moment(ticks: 5)
  #expect(early.adding(seconds: 0) == early)
  #expect(early.adding(seconds: .max).description == "9999-12-31T23:59:59.9999999Z")
  #expect(early.adding(seconds: .min) == Moment(ticks: 0))
  #expect(
    Moment(unixSeconds: 0, nanoseconds: 1_500).adding(seconds: -1).description
      == "1969-12-31T23:59:59.0000015Z")
}

@Test(arguments: [
  "", "2018-02-11", "2018-02-30T00:00:00Z", "2019-02-29T00:00:00Z", "2018-13-01T00:00:00Z",
  "2018-01-01T24:00:00Z",
  "2018-01-01T00:00:00.Z", "2018-01-01T00:00:00", "0000-12-31T00:00:00Z", "2018-01-01T00:00:00Z ",
])
func whatIsNoMomentIsRefused(text: String) {
  #expect(Moment(text) == nil)
}
