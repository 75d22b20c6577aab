// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "gate",
  targets: [
    .target(name: "Greeting", swiftSettings: settings),
    .testTarget(name: "GreetingTests", dependencies: ["Greeting"], swiftSettings: settings),
  ])
