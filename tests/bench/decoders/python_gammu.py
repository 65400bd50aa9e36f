# How many PDUs a second Debian's python3-gammu decodes, one core: the given file's, over and over, for three seconds of
# processor time.
import sys
import time

import gammu

pdus = open(sys.argv[1]).read().split()
start = time.process_time()
decoded = characters = 0  # of text: what is computed is used
while time.process_time() - start < 3:
    for pdu in pdus:
        message = gammu.DecodePDU(bytes.fromhex(pdu), True)
        characters += len(message["Text"]) + len(message["Number"])
    decoded += len(pdus)
assert characters > 0
print(round(decoded / (time.process_time() - start)))
