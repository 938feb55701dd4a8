// swift-tools-version:6.2

import PackageDescription

let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "ateliers", path: "..")],
    targets: [
        .executableTarget(
            name: "CalendarsBenchmark",
            dependencies: [
                .product(name: "Calendars", package: "ateliers"),
                .product(name: "Workshops", package: "ateliers"),
            ]
        ),
        .executableTarget(name: "LibicalPeer", linkerSettings: [.linkedLibrary("ical")]),
    ],
    swiftLanguageModes: [.v6]
)
