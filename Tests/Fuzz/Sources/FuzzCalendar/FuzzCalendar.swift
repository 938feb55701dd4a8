import Calendars
import Foundation
import Workshops

/// Reads any bytes as a calendar: what is wrong is found, and nothing of it is kept.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCalendar(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard let first = CivilDate("2021-03-01"), let last = CivilDate("2021-06-30"),
        let zone = TimeZone(identifier: "Europe/Paris")
    else { return -1 }
    let reading = CalendarReader(window: first...last, zone: zone).read(Data(bytes: bytes, count: count))
    precondition(reading.isUsable || reading.occurrences.isEmpty)
    precondition(reading.occurrences.count <= 20_000 && reading.findings.count <= 101)
    precondition(reading.occurrences.allSatisfy { $0.start <= $0.end })
    return 0
}
