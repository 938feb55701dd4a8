// swift-tools-version:6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .treatAllWarnings(as: .error),  // SE-0443
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "ateliers",
    products: [
        .executable(name: "ateliers", targets: ["CommandLine"]),
        .library(name: "Calendars", targets: ["Calendars"]),
        .library(name: "Scheduling", targets: ["Scheduling"]),
        .library(name: "Workshops", targets: ["Workshops"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.0"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.0"),
    ],
    targets: [
        // The subject.
        .target(name: "Workshops", swiftSettings: settings),
        .target(
            name: "Scheduling",
            dependencies: ["Workshops"],
            // The search is slow unless optimised, in tests and in `make run`, too.
            swiftSettings: settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]
        ),
        .target(name: "Billing", dependencies: ["Workshops"], swiftSettings: settings),

        .target(name: "Markup", swiftSettings: settings),

        // Adapters.
        .systemLibrary(name: "CLibical", providers: [.apt(["libical-dev"])]),
        .target(
            name: "Calendars",
            dependencies: ["Workshops", "CLibical"],
            swiftSettings: settings + [.strictMemorySafety()]  // SE-0458
        ),
        .target(name: "Tables", swiftSettings: settings),
        .target(name: "ElectronicInvoices", dependencies: ["Workshops", "Billing"], swiftSettings: settings),
        .target(
            name: "Storage",
            dependencies: ["Workshops", "Billing", grdb, crypto],
            resources: [.embedInCode("Migrations")],
            swiftSettings: settings
        ),

        // What somebody is told: as values, in words, written down.
        .target(
            name: "Answers",
            dependencies: ["Workshops", "Scheduling", "Billing", "Calendars", "Tables"],
            swiftSettings: settings
        ),
        .target(
            name: "Catalogue",
            dependencies: ["Workshops", "Scheduling", "Billing", "Calendars", "Tables", "Answers"],
            swiftSettings: settings
        ),
        .target(
            name: "Documents",
            dependencies: [
                "Workshops", "Scheduling", "Billing", "Markup", "Calendars", "Tables", "ElectronicInvoices", "Answers",
                "Catalogue",
            ],
            swiftSettings: settings
        ),

        // What the office does, and its doors.
        .target(
            name: "Auditing", dependencies: ["Workshops", "Billing", "Storage", "Answers"], swiftSettings: settings),
        .target(
            name: "Operations",
            dependencies: [
                "Workshops", "Scheduling", "Billing", "Calendars", "ElectronicInvoices", "Tables", "Storage", "Answers",
                "Auditing", "Catalogue", "Documents", yams,
            ],
            resources: [.embedInCode("Programmes/Templates")],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "CommandLine",
            dependencies: [
                "Workshops", "Scheduling", "Billing", "Answers", "Catalogue", "Documents", "Operations", argumentParser,
            ],
            swiftSettings: settings
        ),

        .testTarget(name: "ArchitectureTests", swiftSettings: settings),
        .testTarget(name: "WorkshopsTests", dependencies: ["Workshops"], swiftSettings: settings),
        .testTarget(
            name: "SchedulingTests",
            dependencies: ["Scheduling", "Workshops"],
            exclude: ["Instances"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BillingTests", dependencies: ["Billing", "Workshops"], exclude: ["Vectors"], swiftSettings: settings),
        .testTarget(
            name: "CalendarsTests", dependencies: ["TestSupport", "Calendars", "Workshops"], swiftSettings: settings),
        .testTarget(
            name: "TablesTests", dependencies: ["Tables"], exclude: ["Vectors"], swiftSettings: settings),
        .testTarget(
            name: "ElectronicInvoicesTests",
            dependencies: ["ElectronicInvoices", "Billing", "Workshops"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "AuditingTests",
            dependencies: ["TestSupport", "Auditing", "Answers", "Workshops"],
            swiftSettings: settings
        ),
        .testTarget(name: "StorageTests", dependencies: ["Storage", "Workshops", grdb], swiftSettings: settings),
        .target(
            name: "TestSupport",
            dependencies: ["Workshops", "Answers"],
            path: "Tests/Support",
            exclude: ["Calendars", "Invitations", "Invoices"],
            swiftSettings: settings
        ),
        .testTarget(name: "MarkupTests", dependencies: ["TestSupport", "Markup"], swiftSettings: settings),
        .testTarget(
            name: "AnswersTests", dependencies: ["TestSupport", "Answers", "Billing", "Workshops"],
            swiftSettings: settings),
        .testTarget(
            name: "CatalogueTests",
            dependencies: [
                "TestSupport", "Catalogue", "Answers", "Workshops", "Scheduling", "Billing", "Calendars", "Tables",
            ],
            exclude: ["catalogue.txt"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "DocumentsTests",
            dependencies: ["TestSupport", "Documents", "Markup", "Catalogue", "Answers", "Workshops"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "OperationsTests",
            dependencies: [
                "TestSupport", "Operations", "Documents", "Markup", "Catalogue", "Answers", "Workshops", "Scheduling",
                "Billing", "Calendars",
                "Tables", "Storage",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "CommandLineTests",
            dependencies: [
                "TestSupport", "CommandLine", "Operations", "Tables", "Documents", "Catalogue", "Answers", "Billing",
                "Storage",
                "Workshops",
                argumentParser,
            ],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
