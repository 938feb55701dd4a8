import Calendars
import Foundation

/// Reads any bytes as an answer: what is wrong is found, and nothing of it is kept.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReply(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let (replies, findings) = CalendarReply.read(Data(bytes: bytes, count: count))
    precondition(findings.isEmpty || replies.isEmpty)
    precondition(findings.count <= 101)
    precondition(replies.allSatisfy { !$0.uid.isEmpty && $0.sequence >= 0 && $0.attendee.utf8.contains(0x40) })
    return 0
}
