// Measures writing and reading calendars, and the same work in C with libical alone.
//
// CalendarsBenchmark                              measures both, one after the other
// CalendarsBenchmark write EVENTS | read FILE…    one measure: events, seconds, kilobytes before and at most

import Foundation

let count = 10_000
let arguments = CommandLine.arguments.dropFirst()

if arguments.first == "write", let events = arguments.last.flatMap({ Int($0) }) {
    print(try Work.write(events))
} else if arguments.first == "read" {
    print(try Work.read(Array(arguments.dropFirst())))
} else {
    let folder = FileManager.default.temporaryDirectory.appending(path: "calendars-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try Work.files(of: count, in: folder)
    print("\(count) events            Swift       C   Swift/C   octets at most: Swift       C")
    try Comparison(name: "write, one calendar", arguments: ["write", "\(count)"]).run()
    try Comparison(name: "read, \(files.count) calendars", arguments: ["read"] + files).run()
}
