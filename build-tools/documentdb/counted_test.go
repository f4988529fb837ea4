package main

import (
	"context"
	"fmt"
	"testing"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/bson/primitive"
	"go.mongodb.org/mongo-driver/mongo"
)

var (
	ana   = primitive.NewObjectID()
	times = primitive.DateTime(1_000_000)
)

// counted has a member in all the ways that a document may have it, and which of them fit.
var counted = []bson.D{
	{{Key: "user", Value: ana}, {Key: "rgh", Value: "1234"}, {Key: "status", Value: "completed"}},
	{{Key: "user", Value: ana.Hex()}, {Key: "rgh", Value: "12345-X"}, {Key: "status", Value: "error"}},
	{{Key: "user", Value: ana}, {Key: "rgh", Value: "12<4"}, {Key: "status", Value: nil}},
	{{Key: "user", Value: nil}, {Key: "rgh", Value: int64(1_000_000)}, {Key: "status", Value: "odd"}},
	{{Key: "rgh", Value: 1_000_000.0}, {Key: "outcome", Value: bson.M{"value": "confirmed"}}},
	{{Key: "user", Value: "other"}, {Key: "rgh", Value: times}, {Key: "outcome", Value: bson.M{"value": nil}}},
	{{Key: "user", Value: "other"}, {Key: "rgh", Value: true}, {Key: "outcome", Value: "confirmed"}},
}

// finds compares what is counted with what is known to fit, and with what is found.
func finds(t *testing.T, collection *mongo.Collection, filter bson.M, fit int64) {
	t.Helper()

	ctx := context.Background()

	count, err := collection.CountDocuments(ctx, filter)
	if err != nil {
		t.Fatal(err)
	}

	cursor, err := collection.Find(ctx, filter)
	if err != nil {
		t.Fatal(err)
	}

	var found []bson.M
	if err := cursor.All(ctx, &found); err != nil {
		t.Fatal(err)
	}

	if count != fit || int64(len(found)) != fit {
		t.Errorf("%v: counted %d, found %d, of %d", filter, count, len(found), fit)
	}
}

// inserted into a collection of this test's own, with the indexes that lists have.
func inserted(t *testing.T, db *mongo.Database, more ...bson.D) *mongo.Collection {
	t.Helper()

	ctx := context.Background()
	collection := db.Collection(fmt.Sprintf("of%d", len(more)))

	if err := collection.Drop(ctx); err != nil {
		t.Fatal(err)
	}

	var all []any
	for i, each := range append(counted[:len(counted):len(counted)], more...) {
		all = append(all, append(bson.D{{Key: "_id", Value: idOf(i + 1)}}, each...))
	}

	if _, err := collection.InsertMany(ctx, all); err != nil {
		t.Fatal(err)
	}

	for _, member := range []string{"status", "rgh", "outcome.value"} {
		keys := bson.D{{Key: "user", Value: 1}, {Key: member, Value: 1}, {Key: "_id", Value: 1}}
		if _, err := collection.Indexes().CreateOne(ctx, mongo.IndexModel{Keys: keys}); err != nil {
			t.Fatal(err)
		}
	}

	return collection
}

func idOf(number int) primitive.ObjectID {
	var id primitive.ObjectID
	id[11] = byte(number)

	return id
}
