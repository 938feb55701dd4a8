import Answers
import Foundation
import Storage
import TestSupport
import Testing
import Workshops

@testable import Operations

struct ClockWatchTests {
    private let late = Office.request(day: 28)
    private let early = Office.request(day: 27)
    private var behind: ClockBehind? { ClockBehind(now: early.now, last: late.now, zone: Folders.paris) }

    @Test(arguments: [false, true])
    func aVerbThatWritesTellsOfAClockThatIsBehind(isTrial: Bool) throws {
        try Folders.withPlannedOffice { office, _ in
            #expect(office.clockBehind == nil)
            _ = try office.confirm(venue: "crolles", late)
            #expect(office.clockBehind == nil)
            _ = try office.confirm(venue: "pontcharra", Office.request(day: 28))
            #expect(office.clockBehind == nil, "the same second is not before")
            _ = try office.register(
                [.familyName: "Exemple", .commune: "Crolles"], Office.request(day: 27, isTrial: isTrial))
            #expect(office.clockBehind == behind && behind != nil)
        }
    }

    @Test func planningTellsOfAClockThatIsBehind() throws {
        try Folders.withPlannedOffice { office, _ in
            _ = try office.plan(again: true, Office.request(day: 25))
            #expect(office.clockBehind?.last == Office.request().now)
        }
    }

    @Test func theDoctorTellsOfAClockThatIsBehind() throws {
        try Folders.withPlannedOffice { office, _ in
            _ = try office.confirm(venue: "crolles", late)
            #expect(try office.examine(now: late.now) == [] && office.clockBehind == nil)
            #expect(try office.examine(now: early.now) == [] && office.clockBehind == behind && behind != nil)
        }
    }

    @Test func goingBackToACopyOfLaterTellsOfIt() throws {
        try Folders.withPlannedOffice { office, folder in
            _ = try office.confirm(venue: "crolles", late)
            let copy = folder.appending(path: "copie.sqlite").path
            _ = try office.backUp(to: copy)
            _ = try office.restore(copy, early)
            #expect(office.clockBehind == behind && behind != nil)
        }
    }
}
