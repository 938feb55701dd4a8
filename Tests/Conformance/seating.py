"""Seats for people, one person after another, at the least cost."""

from collections.abc import Sequence

Costs = dict[int, int]
"""What a person costs in each session that suits."""


class Seating:
    """The cheapest way to seat all who have been seated: they may change session, never lose their seat.

    One more person takes the cheapest chain of moves that ends at a free seat (successive shortest paths, by
    Bellman and Ford over the sessions), which keeps the whole cheapest.
    """

    def __init__(self, free: Sequence[int]):
        self.free = list(free)
        self.cost = 0
        self.seated: list[list[Costs]] = [[] for _ in free]

    def seat(self, person: Costs) -> bool:
        """Seats one more person; without a way to, changes nothing and says so."""
        # The cheapest chain that brings somebody into a session: total, from which session, who.
        arrivals = {session: (cost, None, person) for session, cost in person.items()}
        moves = self.cheapest_moves()
        for _ in self.free:
            for source, target, difference, mover in moves:
                if source in arrivals:
                    total = arrivals[source][0] + difference
                    if target not in arrivals or total < arrivals[target][0]:
                        arrivals[target] = (total, source, mover)
        ends = [session for session in arrivals if self.free[session]]
        if not ends:
            return False
        end = min(ends, key=lambda session: arrivals[session][0])
        self.free[end] -= 1
        self.cost += arrivals[end][0]
        while end is not None:
            _, source, mover = arrivals[end]
            self.seated[end].append(mover)
            if source is not None:
                self.seated[source].remove(mover)
            end = source
        return True

    def cheapest_moves(self) -> list[tuple[int, int, int, Costs]]:
        """For each two sessions, the person who moves from one to the other at the least difference."""
        best: dict[tuple[int, int], tuple[int, Costs]] = {}
        for source, people in enumerate(self.seated):
            for person in people:
                for target, cost in person.items():
                    difference = cost - person[source]
                    if target != source and ((source, target) not in best or difference < best[source, target][0]):
                        best[source, target] = (difference, person)
        return [(source, target, difference, person) for (source, target), (difference, person) in best.items()]
