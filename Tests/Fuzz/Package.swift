// swift-tools-version:6.2

import PackageDescription

// One program for each reader. libFuzzer brings the main function, so that there is none here.
let fuzzing: [SwiftSetting] = [.unsafeFlags(["-parse-as-library"])]
let calendars = Target.Dependency.product(name: "Calendars", package: "ateliers")
let workshops = Target.Dependency.product(name: "Workshops", package: "ateliers")

let package = Package(
    name: "fuzz",
    products: [
        .executable(name: "fuzz-calendar", targets: ["FuzzCalendar"]),
        .executable(name: "fuzz-reply", targets: ["FuzzReply"]),
        .executable(name: "fuzz-mail", targets: ["FuzzMail"]),
    ],
    dependencies: [.package(name: "ateliers", path: "../..")],
    targets: [
        .executableTarget(name: "FuzzCalendar", dependencies: [calendars, workshops], swiftSettings: fuzzing),
        .executableTarget(name: "FuzzReply", dependencies: [calendars], swiftSettings: fuzzing),
        .executableTarget(name: "FuzzMail", dependencies: [calendars], swiftSettings: fuzzing),
    ],
    swiftLanguageModes: [.v6]
)
