import Foundation
import Testing

/// What the room may not say at all, because libical crashes, hangs or lies when it is said; see `docs/calendars.md`.
struct WallTests {
    private static let room = URL(filePath: #filePath).appending(path: "../../../../Sources").standardized

    /// What each source says, without its comments.
    private static func sources() throws -> [(name: String, code: String)] {
        let folder = room.appending(path: "Calendars")
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }.map {
            name in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            let lines = text.split(separator: "\n").map { line in
                line.firstRange(of: "//").map { String(line[..<$0.lowerBound]) } ?? String(line)
            }
            return (name, lines.joined(separator: "\n"))
        }
    }

    @Test(arguments: [
        // They open the TZID as a file.
        "icalcomponent_get_dt", "icalcomponent_get_due", "icalcomponent_get_span", "foreach_recurrence",
        "icalproperty_get_datetime_with_component",
        "icaltimezone_get_builtin", "icaltime_from_timet", "icaltime_as_timet_with_zone", "icaltime_convert_to_zone",
        // They crash on hostile input, or write into what they check.
        "icalcomponent_normalize", "icalcomponent_merge_component", "icalcomponent_convert_errors",
        "icalrestriction_check",
        // They parse trees, which overflow the stack, and rules, which may never end.
        "icalparser_parse", "icalcomponent_new_from_string", "icalproperty_new_from_string", "icalrecur",
        // Their values are not escaped.
        "icalproperty_new_categories", "icalproperty_new_url", "icalproperty_new_x", "icalproperty_set_x_name",
        "icalparameter_new_x",
        // Memory: children are borrowed, text copied.
        "icalcomponent_remove_component", "icalcomponent_new_clone", "icalmemory_tmp", "icalmemory_add_tmp_buffer",
    ])
    func theseAreNeverCalled(_ name: String) throws {
        for (file, code) in try Self.sources() { #expect(!code.contains(name), "\(file)") }
    }

    /// The others give memory of a ring, which must not be freed and is used again.
    @Test func textIsAskedForAsMemoryOfOurOwn() throws {
        for (file, code) in try Self.sources() {
            for call in code.ranges(of: "_as_ical_string") {
                #expect(code[call.upperBound...].hasPrefix("_r("), "\(file)")
            }
        }
    }

    @Test func onlyOneFolderSeesC() throws {
        for (file, code) in try Self.sources() {
            let seesC = code.contains("import CLibical")
            #expect(!seesC || file.hasPrefix("Libical/"), "\(file)")
            #expect(!code.contains("public import CLibical") && !code.contains("package import CLibical"), "\(file)")
            #expect(!code.contains("pkgConfig"), "\(file)")
            for line in code.split(separator: "\n") where line.contains("public ") || line.contains("package ") {
                #expect(!line.contains("Pointer") && !line.contains("ical"), "\(file): \(line)")
            }
        }
    }

    /// Whoever calls libical holds the lock: it takes the `Libical` that only ``Libical/locked(_:)`` lends.
    @Test func onlyOneFileHasTheLockAndNobodyWaitsInIt() throws {
        for (file, code) in try Self.sources() {
            #expect(!code.contains("Mutex(") || file == "Libical/Libical.swift", "\(file)")
            #expect(!code.contains("await "), "\(file)")
        }
    }

    @Test func libicalAloneIsLinkedAndMemoryIsWatched() throws {
        let map = try String(contentsOf: Self.room.appending(path: "CLibical/module.modulemap"), encoding: .utf8)
        #expect(map.split(whereSeparator: \.isWhitespace).filter { $0 == "link" }.count == 1)
        #expect(map.contains("link \"ical\""))
        let package = try String(contentsOf: Self.room.appending(path: "../Package.swift"), encoding: .utf8)
        // With pkgConfig, icalss and icalvcal would be linked too.
        #expect(!package.contains("pkgConfig"))
        #expect(package.contains(".strictMemorySafety()"))
    }
}
