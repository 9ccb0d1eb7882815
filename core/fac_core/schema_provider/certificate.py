"""A certificate for one process, signed by itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from importlib.util import find_spec

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.extras import how_to_install

LIFETIME = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Certificate:
    """Private key and certificate; the key never leaves the process."""

    key_pem: bytes
    pem: bytes
    der: bytes


def require_cryptography() -> None:
    """Raise `UserError` when the package that makes certificates is missing."""
    if find_spec("cryptography") is None:
        raise UserError("the offline mirror needs the package cryptography", hint=how_to_install("terraform"))


def make_certificate(host: str) -> Certificate:
    """Return a new certificate for a host name; raise `UserError` without the package ``cryptography``."""
    require_cryptography()
    from cryptography import x509  # noqa: PLC0415 - an extra, and slow to import
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415 - as above

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=1))
        .not_valid_after(now + LIFETIME)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    encoding = serialization.Encoding
    plain = key.private_bytes(encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return Certificate(plain, certificate.public_bytes(encoding.PEM), certificate.public_bytes(encoding.DER))
