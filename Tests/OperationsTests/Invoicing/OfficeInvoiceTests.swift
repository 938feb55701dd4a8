import Answers
import Billing
import Catalogue
import Documents
import Foundation
import Storage
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeInvoiceTests {
    private static let july = Office.request(on: date(2021, 7, 5)).now

    private func request(_ key: String? = nil, day: Int = 5) -> Office.Request {
        Office.request(on: date(2021, 7, day), key: key)
    }

    private func refusal(_ body: () throws -> Void) -> BillingRefusal? {
        do { try body() } catch Refusal.billing(let refusal) { return refusal } catch { return nil }
        return nil
    }

    /// A planned programme whose workshops were all held with nobody.
    private func withNobody(_ body: (Office, URL) throws -> Void) throws {
        try Folders.withPlannedOffice { office, folder in
            for session in 1...4 {
                for order in 1...5 {
                    _ = try office.attend(.init(session: session, order: order), .nobody, request())
                }
            }
            try body(office, folder)
        }
    }

    @Test func theRehearsalEndsInAnInvoiceWhoseEveryEuroIsExplained() throws {
        try Rehearsed.withOffice { office, report throws -> Void in
            guard case .invoiced(let document)? = report.entries.last?.event else {
                Issue.record("it ends in an invoice")
                return
            }
            let explanation = try office.explanation(ofInvoice: "2021-0001", now: Self.july)
            #expect(explanation.document == document && explanation.parts.count == 4)
            var total = Money.zero
            for part in explanation.parts {
                let owed = part.workshops.filter(\.isOwed).count
                let counted = part.workshops.flatMap(\.passes).filter(\.counts)
                #expect(part.price.dueWorkshops == owed && part.price.gross == Money(cents: 37_500) * owed)
                #expect(part.price.passes == counted.count && part.price.applied == Money(cents: 1_000) * counted.count)
                total = total + Money(cents: 37_500) * owed - Money(cents: 1_000) * counted.count
                let serials = counted.map(\.serial)
                #expect(Set(serials).count == serials.count)
            }
            #expect(total == document.totals.due && explanation.total == total)
            // What the issuer rejected without anybody's fault is given, and does not count.
            let lost = try office.claims(now: Self.july).total.rejectedWithoutFault.passes
            #expect(
                lost == 1 && report.statistics.total.passes - lost == document.sessions.reduce(0) { $0 + $1.passes })
            let attended = explanation.parts.flatMap(\.workshops).reduce(0) { $0 + $1.came }
            #expect(attended == report.statistics.total.attended)
            let second = try office.explanation(ofInvoice: "2021-0001", line: 2, now: Self.july)
            #expect(second.parts == [explanation.parts[1]])
            #expect(
                refusal { _ = try office.explanation(ofInvoice: "2021-0001", line: 5, now: Self.july) }
                    == .unknownLine(5, lines: 4))
        }
    }

    @Test func nobodyCostsTheBase() throws {
        try withNobody { office, _ in
            let document = try office.issueInvoice(request())
            #expect(document.totals.due == Money(cents: 750_000) && document.number.description == "2021-0001")
            #expect(document.lines == [1, 2, 3, 4])
            #expect(try office.examine(now: Self.july) == [])
        }
    }

    private func answer(_ body: () throws -> Price) throws -> (price: Price?, refusal: Refusal?) {
        do { return (try body(), nil) } catch let refusal as Refusal { return (nil, refusal) }
    }

    /// What is asked of both has one answer: a price, or why there is none.
    private func refusalUpTo(_ last: Int?, _ office: Office) throws -> Refusal? {
        let assumptions = PriceAssumptions(basis: .soFar, upToSession: last)
        let price = try answer { try office.price(assumptions, now: Self.july).price }
        let draft = try answer { try office.invoiceDraft(upTo: last, now: Self.july).price }
        #expect(price.price == draft.price && price.refusal == draft.refusal, "up to \(last ?? 0)")
        return price.refusal
    }

    @Test func thePriceUpToASessionIsThatOfItsDraftAndRefusesTheSame() throws {
        try withNobody { office, _ in
            let all = [1, 2, 3, 4, nil]
            for last in all { #expect(try refusalUpTo(last, office) == nil) }
            _ = try office.issueInvoice(upTo: 1, request())
            for last in all { #expect(try refusalUpTo(last, office) == nil) }
            let second = try office.issueInvoice(upTo: 3, request(day: 6)).number
            let asked = Refusal.billing(.askedFurther(upTo: 2, last: second))
            #expect(try refusalUpTo(2, office) == asked)
            _ = try office.issueInvoice(request(day: 7))
            // A session that there is not is no session that was asked for.
            let unknown = Refusal.unknownSession(9, known: [1, 2, 3, 4])
            #expect(try refusalUpTo(9, office) == unknown)
            // Where other documents are supposed, those that there are count for nothing.
            let supposed = PriceAssumptions(issued: [Money(cents: 1)], upToSession: 2)
            #expect(try office.price(supposed, now: Self.july).price.document.amount == Money(cents: 374_999))
        }
    }

    @Test func anInstalmentAsksForWhatWasHeldAndNotForWhatIsPlanned() throws {
        try Folders.withPlannedOffice { office, _ in
            _ = try office.attend(.init(session: 1, order: 1), .nobody, request())
            let price = try office.price(.init(upToSession: 1), now: Self.july).price
            #expect(try price == office.invoiceDraft(upTo: 1, now: Self.july).price)
            #expect(price.dueWorkshops == 1 && price.document.amount == Money(cents: 37_500))
            #expect(try office.price(.init(), now: Self.july).price.dueWorkshops == 20, "all that is planned is held")
        }
    }

    @Test func everySeatThatGivesItsWholeChequebookCostsTheFloor() throws {
        try Folders.withPlannedOffice { office, _ in
            try takeEverySeat(office)
            for number in (1...4).flatMap({ session in (1...5).map { WorkshopNumber(session: session, order: $0) } }) {
                _ = try office.attend(number, .letters("PPPPPPPP"), request())
                for person in try office.sheet(of: number, now: Self.july).rows.map(\.person) {
                    let serials = [1, 2].map { "A\(person)-\(number.order)\($0)" }
                    _ = try office.collect(serials, from: person, at: number, request())
                }
            }
            _ = try office.scan(.all, request())
            #expect(try office.reconciliation(now: Self.july).lines == [])
            // One more than all chequebooks have: the floor holds.
            let last = WorkshopNumber(session: 1, order: 1)
            let person = try #require(try office.sheet(of: last, now: Self.july).rows.first?.person)
            _ = try office.collect(["AUTRE-1"], from: person, at: last, areOthers: true, request())
            let document = try office.issueInvoice(request())
            #expect(document.totals.due == Money(cents: 430_000))
            let explanation = try office.explanation(ofInvoice: "2021-0001", now: Self.july)
            #expect(
                explanation.parts.map { $0.workshops.flatMap(\.passes).filter(\.counts).count } == [81, 80, 80, 80])
            #expect(explanation.parts[0].price.excess == Money(cents: 1_000))
            #expect(try office.examine(now: Self.july) == [])
        }
    }

    /// Eight people in each session, of communes that agreed, each with a chequebook.
    private func takeEverySeat(_ office: Office) throws {
        let communes = try office.usableProgramme().0.communes
        var homes = communes.flatMap { Array(repeating: $0.name, count: $0.chequebooks) }[...]
        for session in 1...4 {
            for seat in 1...8 {
                let commune = homes.removeFirst(), agreement = date(2021, 1, 20)
                _ = try office.allocate(commune, .init(answer: .confirmed, mandate: agreement), Office.request())
                let person = try office.registerSomebody("Exemple \(session)x\(seat)", of: commune)
                _ = try office.enrol(person, in: .session(session), Office.request())
                _ = try office.distribute(to: person, Office.request())
            }
        }
    }

    @Test func whatWasIssuedIsGivenAgainByteForByteWhateverIsCorrectedLater() throws {
        try Rehearsed.withOffice { office, _ in
            let forms = InvoiceForm.all
            let before = try forms.map { try office.reprint("2021-0001", as: $0, now: Self.july) }
            let explained = try office.explanation(ofInvoice: "2021-0001", now: Self.july)
            #expect(try office.invoiceDraft(now: Self.july).proposal == nil)

            // A workshop that was held loses a pass, then another gets it.
            // One of the last, which is in no claim yet.
            let workshop = try #require(explained.parts.flatMap(\.workshops).last { !$0.passes.isEmpty })
            let given = try #require(workshop.passes.first)
            _ = try office.reopen(given.serial, now: request())
            #expect(try office.invoiceDraft(now: Self.july).proposal?.kind == .supplementaryInvoice)
            let supplement = try office.issueInvoice(request(day: 6))
            #expect(supplement.totals.due == Money(cents: 1_000) && supplement.preceding?.description == "2021-0001")
            #expect(try forms.map { try office.reprint("2021-0001", as: $0, now: Self.july) } == before)
            #expect(try office.explanation(ofInvoice: "2021-0001", now: Self.july) == explained)

            _ = try office.collect([given.serial], from: given.person ?? 0, at: workshop.number, request(day: 7))
            let credit = try office.issueInvoice(request(day: 8))
            #expect(credit.kind == .creditNote && credit.totals.due == Money(cents: 1_000))
            #expect(try office.invoices(now: Self.july).map(\.rank) == [1, 2, 3])
            #expect(try office.examine(now: Self.july) == [])
        }
    }

    @Test func attendanceThatIsCorrectedLaterChangesNoDocument() throws {
        try withNobody { office, _ in
            _ = try office.issueInvoice(request())
            let page = try office.reprint("2021-0001", as: .page, now: Self.july)
            _ = try office.cancelHeld(.init(session: 4, order: 5), request(day: 6))
            let draft = try office.invoiceDraft(now: Self.july)
            #expect(draft.proposal?.kind == .creditNote && draft.proposal?.totals.due == Money(cents: 37_500))
            #expect(try office.reprint("2021-0001", as: .page, now: Self.july) == page)
        }
    }

    @Test func aSheetThatIsEmptiedLaterIsCredited() throws {
        try withNobody { office, _ in
            _ = try office.issueInvoice(request())
            let last = WorkshopNumber(session: 4, order: 5)
            _ = try office.emptySheet(of: last, reason: "mauvaise feuille", request(day: 6))
            _ = try office.cancel(workshop: last, .forceMajeure, request(day: 6))
            let credit = try office.issueInvoice(request(day: 7))
            #expect(credit.kind == .creditNote && credit.totals.due == Money(cents: 37_500))
            #expect(try office.examine(now: Self.july) == [])
        }
    }

    @Test func nothingIsIssuedTwice() throws {
        try withNobody { office, _ in
            let first = try office.issueInvoice(request("july"))
            #expect(try office.issueInvoice(request("july", day: 6)) == first, "the same request once more")
            #expect(refusal { _ = try office.issueInvoice(request()) } == .nothingToIssue(last: first.number))
            #expect(try office.invoices(now: Self.july).count == 1)
        }
    }

    @Test func aWorkshopThatIsNotMarkedNeedsAReason() throws {
        try Folders.withPlannedOffice { office, _ throws -> Void in
            _ = try office.attend(.init(session: 1, order: 1), .nobody, request())
            let open = refusal { _ = try office.issueInvoice(request()) }
            guard case .unmarked(let workshops) = open else {
                Issue.record("\(String(describing: open))")
                return
            }
            #expect(workshops.count == 19 && workshops.first == WorkshopNumber(session: 1, order: 2))
            let document = try office.issueInvoice(reason: "le formateur a perdu les feuilles", request())
            #expect(document.totals.due == Money(cents: 37_500) && !document.reason.isEmpty)
        }
        try Folders.withPlannedOffice { office, _ in
            #expect(refusal { _ = try office.issueInvoice(reason: "essai", request()) } == .nothingToIssue(last: nil))
        }
    }

    @Test func instalmentsAskForOneSessionAfterTheOther() throws {
        try withNobody { office, _ in
            let first = try office.issueInvoice(upTo: 1, request())
            let second = try office.issueInvoice(upTo: 3, request())
            #expect([first, second].map(\.totals.due.cents) == [187_500, 375_000])
            #expect([first, second].map(\.lines) == [[1], [2, 3]])
            #expect(
                refusal { _ = try office.issueInvoice(upTo: 2, request()) }
                    == .askedFurther(upTo: 2, last: second.number))
            let last = try office.issueInvoice(request())
            #expect(last.lines == [4] && last.totals.due == Money(cents: 187_500))
        }
    }

    @Test func aDocumentIsNotDatedBeforeTheWorkshopsInIt() throws {
        try withNobody { office, _ in
            let sessions = try office.show(now: Self.july).sessions
            for last in [1, nil] {
                let workshops = sessions.filter { $0.number <= last ?? .max }.flatMap { session in
                    session.workshops.map { (WorkshopNumber(session: session.number, order: $0.order), $0.date) }
                }
                let (number, day) = try #require(workshops.max { $0.1 < $1.1 })
                let before = Office.request(on: day.advanced(by: -1))
                #expect(
                    refusal { _ = try office.issueInvoice(upTo: last, before) }
                        == .datedBeforeWorkshop(day.advanced(by: -1), number, on: day))
                let draft = try office.invoiceDraft(upTo: last, now: before.now)
                #expect(
                    draft.obstacles == [.billing(.datedBeforeWorkshop(day.advanced(by: -1), number, on: day))])
                let issued = try office.issueInvoice(upTo: last, Office.request(on: day))
                #expect(issued.day == day, "on that day it may be")
            }
            #expect(try office.invoices(now: Self.july).count == 2)
        }
    }

    /// A workshop that is not owed yet does not keep the others from being invoiced.
    @Test func aDocumentMayBeDatedBeforeWorkshopsThatAreNotOwed() throws {
        try Folders.withPlannedOffice { office, _ throws -> Void in
            let first = try #require(try office.show(now: Self.july).sessions[0].workshops.first?.date)
            _ = try office.attend(.init(session: 1, order: 1), .nobody, Office.request(on: first, hour: 20))
            #expect(try office.issueInvoice(reason: "acompte", Office.request(on: first, hour: 21)).day == first)
        }
    }

    @Test func aDocumentIsNotDatedBeforeTheOneBeforeIt() throws {
        try withNobody { office, _ in
            let first = try office.issueInvoice(upTo: 1, request(day: 8))
            let early = BillingRefusal.datedBeforeDocument(date(2021, 7, 7), first.number, of: date(2021, 7, 8))
            #expect(refusal { _ = try office.issueInvoice(upTo: 2, request(day: 7)) } == early)
            // The series is one over all programmes of the database.
            try office.write(request(day: 8)) { connection in
                try connection.execute("PRAGMA defer_foreign_keys = ON")
                try connection.execute("CREATE TEMP TABLE other AS SELECT * FROM programme")
                try connection.execute("UPDATE other SET identifier = 'autre'")
                try connection.execute("INSERT INTO programme SELECT * FROM other")
                try connection.execute("UPDATE invoice SET programme = 'autre'")
            }
            #expect(refusal { _ = try office.issueInvoice(upTo: 2, request(day: 7)) } == early)
            #expect(try office.issueInvoice(upTo: 2, request(day: 8)).number.description == "2021-0002")
        }
    }

    @Test func theAgreementIsNotChangedUnderDocuments() throws {
        try withNobody { office, folder in
            try Folders.edit(folder, "base: 7500.00", "base: 8000.00")
            _ = try office.plan(again: false, request())
            try Folders.edit(folder, "base: 8000.00", "base: 7500.00")
            _ = try office.plan(again: false, request())
            let first = try office.issueInvoice(request())
            try Folders.edit(folder, "base: 7500.00", "base: 8000.00")
            #expect(refusal { _ = try office.plan(again: false, request()) } == .agreementInvoiced(first.number))
        }
    }

    @Test func aProgrammeThatNamesNobodyInvoicesNobodyAndStillPrints() throws {
        try withNobody { office, folder in
            let issued = try office.issueInvoice(upTo: 1, request())
            let file = folder.appending(path: "programme.yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
            let start = try #require(text.range(of: "\ninvoicing:")),
                end = try #require(text.range(of: "\n# Chéquiers"))
            try Data(text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "").utf8).write(to: file)
            #expect(refusal { _ = try office.issueInvoice(request()) } == .noTerms)
            #expect(try office.invoiceDraft(now: Self.july).obstacles == [.billing(.noTerms)])
            let form = InvoiceForm.electronic(try office.invoiceSyntax)
            let printed = try office.reprint(issued.number.description, as: form, now: Self.july)
            #expect(printed.contains("2021-0001"))
        }
    }

    @Test(arguments: [
        ("UPDATE invoice_file SET content = 'x' WHERE name = 'invoice.html'", "invoice-altered"),
        ("UPDATE invoice SET net_cents = 1, due_cents = 1", "invoice-altered"),
        ("UPDATE invoice_presence SET presence = 'present'", "invoice-altered"),
        ("UPDATE invoice_workshop SET is_owed = 0 WHERE place = 5", "invoice-altered"),
        ("UPDATE invoice_session SET gross_cents = gross_cents + 1 WHERE session = 1", "invoice-altered"),
    ])
    func theDoctorSeesADocumentThatWasBent(statement: String, code: String) throws {
        try Rehearsed.withOffice { office, _ in
            try office.write(request()) { try $0.execute(statement) }
            #expect(try office.examine(now: Self.july).map(\.code).contains(code))
        }
    }
}

extension Office {
    /// Takes back that a pass was collected, as if it had never been entered with its issuer.
    fileprivate func reopen(_ serial: String, now request: Request) throws {
        let programme = try programmeIdentifier()
        try write(request) { connection in
            let serial = try #require(PassSerial(serial))
            let pass = try #require(try connection.pass(serial, of: programme))
            try connection.execute(
                "UPDATE pass SET state = 'collected' WHERE programme = $1 AND number = $2",
                [.textForm(of: programme), .integer(pass.number)])
            try connection.execute(
                "DELETE FROM pass_movement WHERE programme = $1 AND pass = $2 AND state_after = 'scanned'",
                [.textForm(of: programme), .integer(pass.number)])
        }
        _ = try giveBack(.serials([serial]), reason: "essai", request)
    }

    /// Says that a workshop that was held was called off in time after all.
    fileprivate func cancelHeld(_ number: WorkshopNumber, _ request: Request) throws {
        let programme = try programmeIdentifier()
        try write(request) { connection in
            let workshop = try SeatBook(programme, in: connection, request).workshop(number)
            try connection.execute(
                "DELETE FROM attendance_sheet WHERE programme = $1 AND workshop = $2",
                [.textForm(of: programme), .text(workshop.id)])
            try connection.set(.cancelledInTime, ofWorkshop: workshop.id, of: programme)
        }
    }
}
