-- One PDU that many SIMs receive (an operator's greeting) is looked up by its own SIM alone.
DROP INDEX parts_by_digest;
CREATE INDEX parts_by_digest ON parts (pdu_digest, iccid);
