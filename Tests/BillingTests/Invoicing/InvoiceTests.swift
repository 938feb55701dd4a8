import Billing
import Testing
import Workshops

struct InvoiceTests {
    @Test func whatAddsUpIsIssued() throws {
        let content = try content()
        let invoice = try Invoice(number: number("2021-0001"), issued: day("2021-06-30"), content: content)
        #expect(invoice.content == content)
        #expect(content.sumOfLines == Money(cents: 7_500_00))
        #expect(content.findings.isEmpty)
    }

    @Test func aNetTotalThatDiffersIsRefused() throws {
        let found = try findings { $0.totals = totals(net: 4_300_01) }
        #expect(
            found == [
                .total(.net, stated: Money(cents: 4_300_01), computed: Money(cents: 4_300_00)),
                .total(.due, stated: Money(cents: 4_300_01), computed: Money(cents: 4_300_00)),
            ])
    }

    @Test func whatIsDueIsTheNetTotalAndTheTax() throws {
        let found = try findings { $0.totals = totals(net: 4_300_00, due: 4_299_99) }
        #expect(found == [.total(.due, stated: Money(cents: 4_299_99), computed: Money(cents: 4_300_00))])
    }

    @Test(arguments: [
        InvoiceVAT.exempt(.training, text: "a"), .exempt(.nonProfit, text: "a"), .exempt(.franchise, text: "a"),
        .outOfScope(text: "a"),
    ])
    func whereNothingIsTaxedThereIsNotACentOfTax(_ vat: InvoiceVAT) throws {
        let found = try findings {
            $0.vat = vat
            $0.totals = totals(net: 4_300_00, vat: 1)
        }
        #expect(found == [.total(.vat, stated: Money(cents: 1), computed: .zero)])
    }

    /// Prices agreed with tax leave a cent more or less; more than that is a mistake.
    @Test(arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false)])
    func theTaxIsThatOfTheRateToTheCent(_ cents: Int, _ isSound: Bool) throws {
        let found = try findings {
            $0.vat = .taxable(try rate(20_00))
            $0.seller.vatNumber = VATNumber("FR25900000019")
            $0.totals = totals(net: 4_300_00, vat: 860_00 + cents)
        }
        let refusal = InvoiceFinding.total(.vat, stated: Money(cents: 860_00 + cents), computed: Money(cents: 860_00))
        #expect(found == (isSound ? [] : [refusal]))
    }

    @Test func whoChargesTaxHasANumberForIt() throws {
        let found = try findings {
            $0.vat = .taxable(try rate(20_00))
            $0.totals = totals(net: 4_300_00, vat: 860_00)
        }
        #expect(found == [.sellerWithoutVATNumber])
    }

    @Test(arguments: [0, -1, 100_000_000_000, Int.min, Int.max])
    func amountsArePositiveAndPossible(_ cents: Int) throws {
        let amount = Money(cents: cents)
        let found = try findings {
            $0.lines[1].amount = amount
            $0.allowance?.amount = amount
        }
        #expect(found == [.lineAmount(line: 2, amount), .allowanceAmount(amount)])
    }

    @Test(arguments: [Int.min, Int.max])
    func totalsOfAnySizeAreRefused(_ cents: Int) throws {
        let found = try findings { $0.totals = totals(net: cents, vat: cents, due: cents) }
        #expect(found.count == 2)
    }

    @Test func aDocumentHasLinesAndSomethingToPay() throws {
        #expect(try findings { $0.lines = [] } == [.noLines])
        #expect(try findings { $0.allowance?.amount = Money(cents: 7_500_00) } == [.nothingDue(.zero)])
        #expect(try findings { $0.allowance?.amount = Money(cents: 7_500_01) } == [.nothingDue(Money(cents: -1))])
    }

    @Test func theDocumentBeforeIsAnotherAndNotLater() throws {
        let later = PrecedingInvoice(number: try number("2021-0000"), issued: try day("2021-07-01"))
        let itself = PrecedingInvoice(number: try number("2021-0001"), issued: try day("2021-06-30"))
        let sound = PrecedingInvoice(number: try number("2021-0000"), issued: try day("2021-06-30"))
        #expect(try findings { $0.kind = .creditNote(of: later) } == [.precedingNotBefore(later)])
        #expect(try findings { $0.kind = .supplementaryInvoice(to: itself) } == [.precedingNotBefore(itself)])
        #expect(try findings { $0.kind = .creditNote(of: sound) } == [])
    }

    @Test func nothingIsToBePaidBeforeItIsIssued() throws {
        let (before, same) = (try day("2021-06-29"), try day("2021-06-30"))
        #expect(try findings { $0.payment = .until(before) } == [.dueBeforeIssue(before)])
        #expect(try findings { $0.payment = .until(same) } == [])
    }

    @Test(arguments: ["1999-12-31", "2100-01-01"])
    func daysAreOfThisCentury(_ text: String) throws {
        let day = try day(text),
            period = try min(day, BillingTests.day("2021-06-17"))...max(day, BillingTests.day("2021-06-17"))
        #expect(try findings { $0.period = period } == [.yearOutOfRange(day)])
        #expect(try findings { $0.lines[0].period = period } == [.yearOutOfRange(day)])
        #expect(try findings(on: text) { _ in } == [.yearOutOfRange(day)])
    }

    @Test func everythingIsFoundAtOnce() throws {
        let found = try findings {
            $0.lines[0].amount = .zero
            $0.seller.name = " "
            $0.buyer.address.lines = ["1", "2", "3", "4"]
            $0.payment = .until(try day("2021-06-29"))
        }
        #expect(found.map(\.code) == ["line-amount", "too-many-address-lines", "text-empty", "due-before-issue"])
    }
}
