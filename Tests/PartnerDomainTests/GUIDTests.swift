import PartnerDomain
import Testing

private let id = GUID(high: 0xB249_88AC_6180_42A0, low: 0xAB88_20F7_382D_D24C)

@Test(arguments: [
  "b24988ac-6180-42a0-ab88-20f7382dd24c", " B24988AC-6180-42A0-AB88-20F7382DD24C\n",
  "b24988ac618042a0ab8820f7382dd24c", "{b24988ac-6180-42a0-ab88-20f7382dd24c}",
  "(b24988ac-6180-42a0-ab88-20f7382dd24c)",
  "{0xb24988ac,0x6180,0x42a0,{0xab,0x88,0x20,0xf7,0x38,0x2d,0xd2,0x4c}}",
  "{ 0xB24988AC, 0x6180, 0x42a0, { 0xab,0x88,0x20,0xf7,0x38,0x2d,0xd2,0x4c } }",
])
func everyFormOfAGUIDIsRead(text: String) {
  #expect(GUID(text) == id)
}

@Test(arguments: [
  "", " ", "{", "}", "b24988ac", "b24988ac-6180-42a0-ab88-20f7382dd24",
  "b24988ac-6180-42a0-ab88-20f7382dd24cc",
  "b24988ac_6180-42a0-ab88-20f7382dd24c", "{b24988ac-6180-42a0-ab88-20f7382dd24c)",
  "g24988ac618042a0ab8820f7382dd24c",
  "{0xb24988ac,0x6180}", "{0x,0x,0x,{0x,0x,0x,0x,0x,0x,0x,0x}}", "é24988ac-6180-42a0-ab88-20f7382dd24",
])
func whatIsNoGUIDIsRefused(text: String) {
  #expect(GUID(text) == nil)
}

@Test func textIsLowerCaseWithDashes() {
  #expect(id.description == "b24988ac-6180-42a0-ab88-20f7382dd24c")
  #expect(TenantID(id.description)?.guid == id)
  #expect(GUID(randomHigh: .max, randomLow: .max).description == "ffffffff-ffff-4fff-bfff-ffffffffffff")
}
