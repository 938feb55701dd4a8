// swift-tools-version:6.2

import PackageDescription

let package = Package(
    name: "benchmarks",
    products: [.executable(name: "plan-instance", targets: ["PlanInstance"])],
    dependencies: [
        .package(name: "ateliers", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
    ],
    targets: [
        .executableTarget(
            name: "CalendarsBenchmark",
            dependencies: [
                .product(name: "Calendars", package: "ateliers"),
                .product(name: "Workshops", package: "ateliers"),
            ]
        ),
        .executableTarget(name: "LibicalPeer", linkerSettings: [.linkedLibrary("ical")]),
        .executableTarget(name: "SQLitePeer", linkerSettings: [.linkedLibrary("sqlite3")]),
        .executableTarget(name: "StatisticsPeer", linkerSettings: [.linkedLibrary("sqlite3")]),
        .executableTarget(
            name: "PlanInstance",
            dependencies: [
                .product(name: "Scheduling", package: "ateliers"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
