"""What a module says of the prices from which thresholds of its alarms follow, and what its tests expect of them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from functools import partial
from typing import TYPE_CHECKING

from fac_core.hcl.write import Expression, Value, line
from fac_core.sentence import all_of
from fac_core.unit_prices import EVERYWHERE, HOURS_OF_A_MONTH
from fac_gen.blueprint.alarm_prices import INPUT
from fac_gen.clouds import cloud_of
from fac_gen.render.interface_samples import AMOUNT, required_alarms
from fac_gen.render.price_cases import price_cases
from fac_gen.render.price_places import AUTO, price_default, price_place, region_of_prices

if TYPE_CHECKING:
    from fac_gen.blueprint.alarm_prices import AlarmPrice
    from fac_gen.blueprint.guardrails import Alarm
    from fac_gen.blueprint.module_blueprint import Blueprint

HOURS = {"annually": 12 * HOURS_OF_A_MONTH, "daily": 24, "monthly": HOURS_OF_A_MONTH, "quarterly": 3 * HOURS_OF_A_MONTH}
"""Of the periods of budgets."""
_EXACT = Context(prec=60)
_SHOWN = Context(prec=4)
_WHOLE = Decimal(100)
"""From here on, a threshold is a whole number."""
_GIGABYTE = Decimal(10**9)


def price_texts(m: Blueprint) -> dict[str, object]:
    """Return what templates need of the prices."""
    if not m.alarms.priced:
        return {"unit_prices": {}, "price_region_description": "", "price_cases": [], "price_place": ""}
    place = price_place(m)
    return {
        "example_amount": AMOUNT,
        "unit_prices": _by_region(m),
        "everywhere": EVERYWHERE,
        "everywhere_priced": any(EVERYWHERE in one.regions for one in m.alarms.prices.values()),
        "price_lookup": partial(_lookup, m),
        "price_place": place.expression if place else "",
        "price_pattern": f"^{cloud_of(m.provider).price_place[1]}$",
        "price_default": price_default(m),
        "price_cases": price_cases(m),
        "price_region_description": price_region(m),
        "hours_of_periods": line(HOURS),
        "price_deciders": _deciders(m),
        "budget_shared_by": _shared_by(m),
        "bytes_priced": any("byte" in alarm.unit for alarm in m.alarms.priced),
    }


def price_region(m: Blueprint) -> str:
    """Describe the input that says whose prices are taken."""
    keys = all_of(f"`{alarm.key}`" for alarm in m.alarms.priced)
    known = m.alarms.price_regions
    listed = f"known: {all_of(known)}" if len(known) <= len(HOURS) else f"{len(known)} regions are known, see prices.tf"
    place = price_place(m)
    where = f"`{AUTO}`: the one in which it stands, or {m.alarms.home} where that is not known or has no price; " if place else ""
    what = "say one where those come nearest" if place else "it is no question to the provider, so say it where you deploy elsewhere"
    other = "" if cloud_of(m.provider).budget_unit(m.budget.currency) == "USD" else ", or where the budget is not in USD"
    return (
        f"Region whose list prices thresholds of {keys} are worked out from, where neither you nor they say one ({listed}); "
        f"{where}{what}. Null for no such thresholds{other}."
    )


def _shared_by(m: Blueprint) -> str:
    """Name the signals that each take the whole budget, where they are several."""
    whole = [f"`{alarm.key}`" for alarm in m.alarms.priced if alarm.price and alarm.price.share == 1]
    return all_of(whole) if len(whole) > 1 else ""


def _deciders(m: Blueprint) -> str:
    """Name the inputs that decide for which signals a threshold follows, so that they must be known when planning."""
    region = ["price_region"] if m.alarms.price_regions else []
    found = {*region, *(name for alarm in m.alarms.priced if alarm.price for name in alarm.price.decided_by)}
    return all_of(f"`{name}`" for name in sorted(found - gates(m))) if found - gates(m) else ""


def gates(m: Blueprint) -> set[str]:
    """Return the inputs that decide where there is something to watch, whatever the thresholds are."""
    return {name for alarm in m.alarms.conditional if alarm.when for name in INPUT.findall(alarm.when.condition)}


def _by_region(m: Blueprint) -> dict[str, str]:
    found: dict[str, dict[str, Value]] = {}
    for name, price in sorted(m.alarms.prices.items()):
        for region, one in price.regions.items():
            found.setdefault(region, {})[name] = Expression(f"{one.usd:f}")
    return {region: line(prices) for region, prices in found.items()}


def _lookup(m: Blueprint, region: str) -> str:
    everywhere = any(EVERYWHERE in one.regions for one in m.alarms.prices.values())
    ways = [f"local.unit_prices[{region}][one.price]"] if m.alarms.price_regions else []
    ways += [f"local.unit_prices.{EVERYWHERE}[one.price]"] if everywhere else []
    return f"try({', '.join([*ways, 'null'])})"


def threshold(price: AlarmPrice, usd: Decimal, amount: Decimal, period: str) -> Decimal:
    """Return from how much on a signal's share of a budget is used up, not rounded, and as if nothing multiplied its units."""
    hourly = _EXACT.divide(amount, Decimal(HOURS[period]))
    return _EXACT.divide(hourly * price.hours * price.share, usd * price.units)


def rounded(number: Decimal) -> Decimal:
    """Round as modules do: to a whole number from a hundred on, below it to thousandths."""
    return number.quantize(Decimal(1) if number >= _WHOLE else Decimal("0.001"), ROUND_HALF_UP, _EXACT)


def expected_threshold(m: Blueprint, alarm: Alarm, amount: Decimal) -> str:
    """Return the expression of the threshold that follows from a budget in a test of the defaults; null where none does."""
    price, found = alarm.price, dict[str, Value]()
    if price is None:
        return "null"
    for name in price.names:
        regions = m.alarms.prices[name].regions
        one = regions.get(m.alarms.home) or regions.get(EVERYWHERE)
        # Where the home of prices has none, none follows; where it has one, that of the place wins.
        one = one and regions.get(region_of_prices(m), one)
        if one is not None:
            at = threshold(price, one.usd, amount, m.budget.period)
            found[name] = Expression(_times(price, at) if price.times else f"{rounded(at).normalize():f}")
    if not found:
        return "null"
    from_name = f"try({line(found)}[{price.of}], null)"
    return f"{alarm.when.condition} ? {from_name} : null" if alarm.when else from_name


def _times(price: AlarmPrice, number: Decimal) -> str:
    at = f"{number:.20f} / ({price.times})"
    return f"({at} < {_WHOLE} ? floor({at} * 1000 + 0.5) / 1000 : floor({at} + 0.5))"


def price_assertion(m: Blueprint, amount: Decimal) -> str:
    """Return the condition that every alarm has the threshold that follows from the budget, and where none does, there is no alarm."""
    found = []
    for alarm in (one for one in m.alarms.priced if one.key not in required_alarms(m)):
        one = f"{m.alarms.resource_type}.this[{line(alarm.key)}]"
        has = cloud_of(m.provider).alarm_threshold.format(one=one)
        found.append(f"try({has}, null) == ({expected_threshold(m, alarm, amount)})")
    return "alltrue([\n" + "".join(f"{one},\n" for one in found) + "])"


def price_rows(m: Blueprint) -> list[tuple[str, str, str, str, str]]:
    """Return a row for each price of each signal, with the arithmetic of its threshold in numbers."""
    return [row for alarm in m.alarms.priced if alarm.price for name in alarm.price.names for row in _row(m, alarm, alarm.price, name)]


def _row(m: Blueprint, alarm: Alarm, price: AlarmPrice, name: str) -> list[tuple[str, str, str, str, str]]:
    listed = m.alarms.prices[name]
    region = next((one for one in (m.alarms.home, EVERYWHERE, *m.alarms.price_regions) if one in listed.regions), "")
    one = listed.regions[region]
    elsewhere = f" in {region}, so only with `price_region`" if region not in {m.alarms.home, EVERYWHERE} else ""
    at = threshold(price, one.usd, Decimal(AMOUNT), "monthly")
    share = "" if price.share == 1 else f" x {price.share}"
    units = "" if price.units == 1 else f" / {price.units:f}"
    times = f" / ({price.times})" if price.times else ""
    work = f"{AMOUNT} / {HOURS_OF_A_MONTH} x {price.hours.normalize():f}{share} / {one.usd:f}{units}{times}"
    result = f"depends: {_SHOWN.plus(at).normalize():f} / ({price.times})" if price.times else _readable(rounded(at), alarm.unit)
    source = f"{one.source}, {one.as_of.isoformat()}, confidence {one.confidence}"
    return [(f"`{alarm.key}`", f"USD {one.usd:f} per {listed.unit}: {listed.says}{elsewhere}", source, f"`{work}`", result)]


def _readable(number: Decimal, unit: str) -> str:
    """Write a number as a reader takes it in: its thousands apart, and bytes in GB as well."""
    gigabytes = f" ({number / _GIGABYTE:,.1f} GB)" if unit.partition(" ")[0] == "bytes" and number >= _GIGABYTE else ""
    return f"{number.normalize():,f}{gigabytes}"
