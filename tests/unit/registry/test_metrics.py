from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit


def test_only_who_reads_every_namespace_may_read_the_metrics_and_no_client_makes_a_label(serve: Callable[..., Registry]) -> None:
    registry = serve(anonymous_read=True)
    everything, one = registry.token("read", "*"), registry.token("admin", "acme")
    assert registry.ask("/metrics").status == 401
    assert registry.ask("/metrics", token=one).status == 403
    for path in ("/v1/modules/acme/hostile-name/aws/versions", "/hostile-name", "/modules/acme/hostile-name/aws"):
        assert registry.ask(path).status == 404
    answer = registry.ask("/metrics", token=everything)
    text = answer.data.decode()
    assert (answer.status, answer.headers["content-type"].partition(";")[0]) == (200, "text/plain")
    assert "hostile" not in text
    route = "/v1/modules/{namespace}/{name}/{system}/versions"
    assert f'fac_registry_requests_total{{method="GET",route="{route}",status="404"}} 1.0' in text
    assert re.search(r'fac_registry_requests_total\{method="GET",route="other",status="404"\} 1.0', text)
    assert f'fac_registry_request_seconds_count{{route="{route}"}} 1.0' in text
    assert re.search(r"^fac_registry_longest_block_seconds \d", text, re.MULTILINE)
    assert "process_resident_memory_bytes" in text
