internal import Workshops

extension Price {
    /// The price of sessions from which the amounts of `applied` are taken off, beside documents worth `issued`.
    init(_ accounts: [SessionAccount], applied parts: [Money], _ tariff: Tariff, issued: Money) {
        let gross = accounts.reduce(.zero) { $0 + $1.gross }, room = accounts.reduce(.zero) { $0 + $1.room }
        let value = accounts.reduce(.zero) { $0 + $1.value }, applied = parts.reduce(.zero, +)
        let excess = max(.zero, value - applied), total = gross - applied
        let excesses = excess.allocated(by: zip(accounts, parts).map { max(0, ($0.value - $1).cents) })
        let rate = tariff.vat.rate.millionths
        let vat: Money =
            switch tariff.amounts {
            case .net: total.share(rate, of: VATRate.whole)
            case .gross: total.share(rate, of: VATRate.whole + rate)
            }
        let payable = tariff.amounts == .net ? total + vat : total
        self.init(
            dueWorkshops: accounts.reduce(0) { $0 + $1.due }, gross: gross, floor: gross - room,
            passes: accounts.reduce(0) { $0 + $1.passes }, deductible: value, applied: applied, excess: excess,
            total: total, vat: vat, payable: payable, issued: issued,
            document: BillingDocument(payable: payable, issued: issued),
            sessions: accounts.indices.map { index in
                let account = accounts[index]
                return SessionPrice(
                    session: account.number, dueWorkshops: account.due, gross: account.gross,
                    floor: account.gross - account.room, passes: account.passes, deductible: account.value,
                    applied: parts[index], excess: excesses[index])
            })
    }
}
