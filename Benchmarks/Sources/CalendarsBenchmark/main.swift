// Measures writing and reading calendars; compare.py has it done by others too.
//
// CalendarsBenchmark write EVENTS | read FILE…    events, seconds, kilobytes before and at most
// CalendarsBenchmark files EVENTS FOLDER          writes files to be read, and names them

import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
let count = arguments.dropFirst().first.flatMap { Int($0) }

switch (arguments.first, count) {
case ("write", let count?):
    print(try Work.write(count))
case ("read", _):
    print(try Work.read(Array(arguments.dropFirst())))
case ("files", let count?) where arguments.count == 3:
    print(try Work.files(of: count, in: URL(filePath: arguments[2])).joined(separator: "\n"))
default:
    FileHandle.standardError.write(Data("usage: write EVENTS | read FILE… | files EVENTS FOLDER\n".utf8))
    exit(2)
}
