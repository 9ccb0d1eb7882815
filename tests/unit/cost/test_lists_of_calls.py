"""`fac-cost book update`: what AWS's lists say of functions, queues, topics and calls, and of what an account has free of charge."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.unit.cost.test_book_update import double, old, run

from fac_cost.book import PriceBook

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.cost.price_list_doubles import Double

pytestmark = pytest.mark.unit
__all__ = ["double", "old"]


ANYWHERE = {"Region Code": "", "Location": "Any", "Location Type": ""}
"""What is free of charge in an account stands in the list of every region, under a usage type of its own."""


def metered(usage: str, price: str, unit: str = "Requests", to: str = "Inf", **more: str) -> dict[str, str]:
    return {"usageType": usage, "PricePerUnit": price, "Unit": unit, "EndingRange": to, **more}


def tiers(book: Path, service: str, sku: str) -> list[tuple[str, str, str]]:
    (price,) = PriceBook(book).region("aws", "eu-west-1").find(service, "usage", sku)
    return [(f"{one.start:f}", "" if one.end is None else f"{one.end:f}", f"{one.price:f}") for one in price.tiers]


def test_functions_keep_what_is_free_of_them_on_both_architectures(double: Double, old: Path) -> None:
    second, arm = {"Group": "AWS-Lambda-Duration"}, {"Group": "AWS-Lambda-Duration-ARM"}
    double.aws(
        [
            metered("EU-Request", "0.0000002000", Group="AWS-Lambda-Requests"),
            metered("EU-Request-ARM", "0.0000002000", Group="AWS-Lambda-Requests-ARM"),
            metered("Global-Request", "0.0000000000", to="1000000", Group="AWS-Lambda-Requests", **ANYWHERE),
            metered("EU-Lambda-GB-Second", "0.0000166667", "Lambda-GB-Second", "6000000000", **second),
            metered("EU-Lambda-GB-Second", "0.0000150000", "Lambda-GB-Second", StartingRange="6000000000", **second),
            metered("EU-Lambda-GB-Second-ARM", "0.0000133334", "Lambda-GB-Second", **arm),
            metered("Global-Lambda-GB-Second", "0.0000000000", "Lambda-GB-Second", "400000", **second, **ANYWHERE),
            metered("EU-Lambda-Provisioned-Concurrency", "0.0000041667", "Lambda-GB-Second"),
            metered("Global-Lambda-Storage", "0.0000000000", "GB-Seconds", "512", **ANYWHERE),
        ],
        "AWSLambda",
    )
    done = run(double, old, "--region", "aws=eu-west-1", "--service", "AWSLambda", "--json")
    assert done.exit_code == 0, done.output
    new = old.parent / "new"
    assert tiers(new, "AWSLambda", "Lambda-Request") == [("0", "1000000", "0"), ("1000000", "", "0.0000002")]
    assert tiers(new, "AWSLambda", "Lambda-GB-Second") == [
        ("0", "400000", "0"),
        ("400000", "6000000000", "0.0000166667"),
        ("6000000000", "", "0.000015"),
    ]
    assert tiers(new, "AWSLambda", "Lambda-GB-Second-Arm") == [("0", "400000", "0"), ("400000", "", "0.0000133334")]
    assert tiers(new, "AWSLambda", "Lambda-ProvisionedConcurrency-GB-Second") == [("0", "", "0.0000041667")]
    (told,) = json.loads(done.stdout)["lists"]
    assert told["not_matched"] == {}
    assert told["left_out"] == {"Free of charge in an account for a time, or in a way that the book does not count.": 1}


def test_queues_share_what_is_free_and_fair_ones_are_counted_as_not_priced(double: Double, old: Path) -> None:
    usual = {"Product Family": "API Request", "Group": "SQS-APIRequest-Tier1"}
    standard, fifo = usual | {"Queue Type": "Standard"}, usual | {"Queue Type": "FIFO (first-in, first-out)"}
    double.aws(
        [
            metered("EU-Requests-Tier1", "0.0000004000", to="100000000000", **standard),
            metered("EU-Requests-Tier1", "0.0000003000", StartingRange="100000000000", **standard),
            metered("EU-Requests-FIFO-Tier1", "0.0000005000", **fifo),
            metered("EU-Requests-Fair-Tier1", "0.0000001000", **usual, **{"Queue Type": "Fair"}),
            metered("Global-Requests", "0.0000000000", to="1000000", **{"Product Family": "API Request"}, **ANYWHERE),
        ],
        "AWSQueueService",
    )
    done = run(double, old, "--region", "aws=eu-west-1", "--service", "AWSQueueService", "--json")
    assert done.exit_code == 0, done.output
    new = old.parent / "new"
    assert tiers(new, "AWSQueueService", "SQS-Request") == [
        ("0", "1000000", "0"),
        ("1000000", "100000000000", "0.0000004"),
        ("100000000000", "", "0.0000003"),
    ]
    assert tiers(new, "AWSQueueService", "SQS-FIFO-Request") == [("0", "1000000", "0"), ("1000000", "", "0.0000005")]
    assert json.loads(done.stdout)["lists"][0]["left_out"] == {"What fair queues cost beside their requests.": 1}


def test_topics_publish_and_deliver(double: Double, old: Path) -> None:
    published = {"Product Family": "API Request", "Group": "SNS-Requests-Tier1"}

    def delivered(end: str, price: str, kind: str, to: str = "Inf", **more: str) -> dict[str, str]:
        family = {"Product Family": "Message Delivery", "Endpoint Type": kind}
        return metered(f"EU-DeliveryAttempts-{end}", price, "Notifications", to, **family, **more)

    double.aws(
        [
            metered("EU-Requests-Tier1", "0.0000000000", to="1000000", **published),
            metered("EU-Requests-Tier1", "0.0000005000", StartingRange="1000000", **published),
            delivered("HTTP", "0.0000000000", "HTTP", "100000"),
            delivered("HTTP", "0.0000006000", "HTTP", StartingRange="100000"),
            delivered("SMTP", "0.0000000000", "SMTP", "1000"),
            delivered("SMTP", "0.0000200000", "SMTP", StartingRange="1000"),
            delivered("SQS", "0.0000000000", "Amazon SQS"),
            delivered("GCM", "0.0000005000", "Google Cloud Messaging for Android (GCM)"),
        ],
        "AmazonSNS",
    )
    done = run(double, old, "--region", "aws=eu-west-1", "--service", "AmazonSNS", "--json")
    assert done.exit_code == 0, done.output
    new = old.parent / "new"
    assert tiers(new, "AmazonSNS", "SNS-Publish") == [("0", "1000000", "0"), ("1000000", "", "0.0000005")]
    assert tiers(new, "AmazonSNS", "SNS-HTTP-Notification") == [("0", "100000", "0"), ("100000", "", "0.0000006")]
    assert tiers(new, "AmazonSNS", "SNS-Email-Notification") == [("0", "1000", "0"), ("1000", "", "0.00002")]
    (told,) = json.loads(done.stdout)["lists"]
    assert told["not_matched"] == {"AmazonSNS, Message Delivery": 2}


def test_calls_of_http_apis_are_no_calls_of_rest_apis(double: Double, old: Path) -> None:
    calls = {"Product Family": "API Calls"}
    double.aws(
        [
            metered("EU-ApiGatewayHttpRequest", "0.0000011100", to="300000000", operation="ApiGatewayHttpApi", **calls),
            metered("EU-ApiGatewayHttpRequest", "0.0000010000", StartingRange="300000000", operation="ApiGatewayHttpApi", **calls),
            metered("EU-ApiGatewayRequest", "0.0000035000", operation="ApiGatewayRequest", **calls),
        ],
        "AmazonApiGateway",
    )
    done = run(double, old, "--region", "aws=eu-west-1", "--service", "AmazonApiGateway", "--json")
    assert done.exit_code == 0, done.output
    known = tiers(old.parent / "new", "AmazonApiGateway", "APIGateway-HTTP-Request")
    assert known == [("0", "300000000", "0.00000111"), ("300000000", "", "0.000001")]
    assert json.loads(done.stdout)["lists"][0]["not_matched"] == {"AmazonApiGateway, API Calls": 1}
