package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
)

const (
	headerLength = 16
	flagsLength  = 4
	longest      = 48_000_000 // the protocol's maxMessageSizeBytes
	opMsg        = 2013
	moreToCome   = 1 << 1 // set by a client that wants no answer (write concern 0)
)

// message is one message of MongoDB's wire protocol: length, request id, answered id, operation code (4 bytes each,
// little-endian), then the operation's body.
type message []byte

func readMessage(r io.Reader) (message, error) {
	var header [headerLength]byte
	if _, err := io.ReadFull(r, header[:]); err != nil {
		return nil, err
	}

	length := binary.LittleEndian.Uint32(header[:])
	if length < headerLength || length > longest {
		return nil, fmt.Errorf("a message of %d bytes is not MongoDB's wire protocol", length)
	}

	whole := make(message, length)
	copy(whole, header[:])

	if _, err := io.ReadFull(r, whole[headerLength:]); err != nil {
		return nil, err
	}

	return whole, nil
}

func (m message) isOpMsg() bool {
	return binary.LittleEndian.Uint32(m[12:]) == opMsg && len(m) > headerLength+flagsLength
}

func (m message) wantsNoAnswer() bool {
	return m.isOpMsg() && binary.LittleEndian.Uint32(m[headerLength:])&moreToCome != 0
}

// command finds the command's name, the first key of the body document: sections follow the flags, each with a kind
// byte, 0 being the body and 1 a sequence of documents that says its own length. The other operation codes carry only
// the greetings of old clients and are no command in this sense; an unreadable message has the empty name.
func (m message) command() (string, bool) {
	if !m.isOpMsg() {
		return "", false
	}

	for rest := m[headerLength+flagsLength:]; len(rest) > 5; {
		kind, section := rest[0], rest[1:]
		if kind == 0 {
			return firstKey(section), true
		}

		length := binary.LittleEndian.Uint32(section)
		if kind != 1 || length < 4 || uint64(length) > uint64(len(section)) {
			break
		}

		rest = section[length:]
	}

	return "", true
}

// firstKey of a BSON document: its length (4 bytes), then per member a type byte and the zero-terminated key.
func firstKey(document []byte) string {
	if len(document) < 6 {
		return ""
	}

	key, _, ended := bytes.Cut(document[5:], []byte{0})
	if !ended {
		return ""
	}

	return string(key)
}
