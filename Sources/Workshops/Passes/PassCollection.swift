/// How many passes a person gives at each workshop of a session.
package struct PassCollection: Sendable, Equatable {
    package var collection: Tariff.Collection
    package var passesPerChequebook: Int
    package var workshops: Int

    package init(_ collection: Tariff.Collection, passesPerChequebook: Int, workshops: Int) {
        self.collection = collection
        self.passesPerChequebook = passesPerChequebook
        self.workshops = workshops
    }

    /// The passes that somebody who attends from the workshop `first` on gives at the workshop `order`.
    ///
    /// At every workshop their share of a chequebook, what does not divide at the first ones; or the whole chequebook at
    /// the first one. Who joins mid-series gives the shares of the workshops that are left.
    package func due(at order: Int, from first: Int = 1) -> Int {
        guard workshops > 0, (1...workshops).contains(order), order >= first else { return 0 }
        switch collection {
        case .everyWorkshop: return share(order)
        case .firstWorkshop: return order == first ? (first...workshops).reduce(0) { $0 + share($1) } : 0
        }
    }

    /// The passes that a guest of one workshop gives there: the share of a chequebook, or nothing where the whole of it is
    /// given at the first workshop of a seat.
    package func dueOfGuest(at order: Int) -> Int {
        collection == .everyWorkshop ? due(at: order) : 0
    }

    /// The passes that are due from the workshop `order` to the last.
    package func due(since order: Int, from first: Int = 1) -> Int {
        guard order <= workshops else { return 0 }
        return (max(1, order)...workshops).reduce(0) { $0 + due(at: $1, from: first) }
    }

    /// What is asked at each workshop, from the first to the last, where a share is asked at each and they differ; nil
    /// otherwise.
    package var unequalShares: [Int]? {
        guard collection == .everyWorkshop, workshops > 0, passesPerChequebook % workshops != 0 else { return nil }
        return (1...workshops).map { due(at: $0) }
    }

    private func share(_ order: Int) -> Int {
        passesPerChequebook / workshops + (order <= passesPerChequebook % workshops ? 1 : 0)
    }
}

extension Session {
    /// The workshop at which a seat from the workshop `order` on begins: the first one that was not called off.
    package func beginning(from order: Int) -> Int {
        workshops.first { $0.order >= order && !$0.state.isCancelled }?.order ?? order
    }
}
