import Calendars
import Foundation

/// Looks for a calendar in any bytes: it is there, or what is wrong is found.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMail(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let (calendar, findings) = MailMessage.calendarPart(in: Data(bytes: bytes, count: count))
    precondition((calendar == nil) == !findings.isEmpty)
    precondition(calendar.map { $0.count <= 2_097_152 } ?? true)
    if let calendar { _ = CalendarReply.read(calendar) }
    return 0
}
