package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"sync"
	"time"
)

// readOnly names the commands that change no document and may run beside each other and beside one change.
// Everything else waits its turn.
var readOnly = map[string]bool{
	"aggregate": true, "buildInfo": true, "buildinfo": true, "collStats": true, "connectionStatus": true, "count": true,
	"dbStats": true, "distinct": true, "endSessions": true, "explain": true, "find": true, "getMore": true,
	"getParameter": true, "hello": true, "hostInfo": true, "isMaster": true, "ismaster": true, "killCursors": true,
	"listCollections": true, "listCommands": true, "listDatabases": true, "listIndexes": true, "ping": true,
	"serverStatus": true, "whatsmyuri": true,
}

// serialiser passes the wire protocol through to FerretDB, at most one changing command at a time.
type serialiser struct {
	socket  string
	changes sync.Mutex
}

func newSerialiser(socket string) *serialiser {
	return &serialiser{socket: socket}
}

// serve answers clients until ctx ends; commands that have begun are finished first.
func (s *serialiser) serve(ctx context.Context, listener net.Listener) {
	var clients sync.WaitGroup

	context.AfterFunc(ctx, func() { _ = listener.Close() })

	for {
		client, err := listener.Accept()
		if errors.Is(err, net.ErrClosed) {
			break
		}

		if err != nil {
			slog.Error("Cannot accept a connection; trying again", "error", err)
			time.Sleep(100 * time.Millisecond) // out of file descriptors: asking at once again would only spin
			continue
		}

		clients.Add(1)

		go func() {
			defer clients.Done()
			defer client.Close()

			// Ends the wait for the next command, but not the one at work.
			stop := context.AfterFunc(ctx, func() { _ = client.SetReadDeadline(time.Unix(1, 0)) })
			defer stop()

			if err := s.converse(client); err != nil && ctx.Err() == nil {
				slog.Error("A connection ended early", "error", err)
			}
		}()
	}

	clients.Wait()
}

// converse handles one client's commands, one after the other, as FerretDB does: each gets exactly one answer.
func (s *serialiser) converse(client net.Conn) error {
	inner, err := net.Dial("unix", s.socket)
	if err != nil {
		return err
	}
	defer inner.Close()

	requests, answers := bufio.NewReader(client), bufio.NewReader(inner)

	for {
		request, err := readMessage(requests)
		if errors.Is(err, io.EOF) || errors.Is(err, net.ErrClosed) {
			return nil
		}

		if err != nil {
			return err
		}

		answer, err := s.exchange(inner, answers, request)
		if err != nil {
			return err
		}

		if request.wantsNoAnswer() {
			continue
		}

		if _, err := client.Write(answer); err != nil {
			return err
		}
	}
}

func (s *serialiser) exchange(inner net.Conn, answers *bufio.Reader, request message) (message, error) {
	if name, isCommand := request.command(); isCommand && !readOnly[name] {
		s.changes.Lock()
		defer s.changes.Unlock()
	}

	if _, err := inner.Write(request); err != nil {
		return nil, err
	}

	return readMessage(answers)
}
