package main

import (
	"context"
	"fmt"
	"testing"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/bson/primitive"
	"go.mongodb.org/mongo-driver/mongo"
	"go.mongodb.org/mongo-driver/mongo/options"
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

func TestACountIsOfWhatIsFound(t *testing.T) {
	db, _ := serve(t, t.TempDir())
	in := func(values ...any) bson.M { return bson.M{"$in": values} }
	all := func(filters ...any) bson.M { return bson.M{"$and": filters} }

	for _, each := range []struct {
		filter bson.M
		fit    int64
	}{
		{bson.M{}, 7},
		{bson.M{"user": in(ana, ana.Hex())}, 3},
		{bson.M{"user": ana}, 2},
		{bson.M{"user": ana.Hex()}, 1},
		{bson.M{"user": bson.M{"$ne": nil}}, 5},
		{bson.M{"user": bson.M{"$ne": ana}}, 5},
		{bson.M{"user": nil}, 2},
		{bson.M{"status": in("completed", nil)}, 5},
		{all(bson.M{"status": bson.M{"$nin": bson.A{"completed", "odd"}}}, bson.M{"status": bson.M{"$ne": nil}}), 1},
		{bson.M{"rgh": bson.M{"$gte": "12", "$lt": "12\uffff"}}, 3},
		{bson.M{"rgh": bson.M{"$gte": "12<", "$lt": "12<\uffff"}}, 1},
		{bson.M{"rgh": bson.M{"$gte": "1234", "$lt": "12345"}}, 1},
		{bson.M{"rgh": int32(1_000_000)}, 2},
		{bson.M{"rgh": true}, 1},
		{bson.M{"$or": bson.A{bson.M{"rgh": "1234"}, bson.M{"rgh": int64(1_000_000)}}}, 3},
		{bson.M{"$or": bson.A{bson.M{"rgh": "1234"}, bson.M{"rgh": bson.M{"$type": "bool"}}}}, 2},
		{bson.M{"outcome.value": "confirmed"}, 1},
		{bson.M{"outcome.value": nil}, 6},
		{all(bson.M{"user": "other"}, bson.M{"outcome.value": "confirmed"}), 0},
		{bson.M{"_id": bson.M{"$gt": idOf(2)}, "user": in(ana, ana.Hex())}, 1},
		{bson.M{"_id": bson.M{"$lte": idOf(2)}}, 2},
		{bson.M{"missing": "none"}, 0},
	} {
		t.Run(fmt.Sprint(each.filter), func(t *testing.T) { finds(t, inserted(t, db), each.filter, each.fit) })
	}
}

func TestACountLooksIntoArrays(t *testing.T) {
	db, _ := serve(t, t.TempDir())
	collection := inserted(t, db, bson.D{{Key: "outcome", Value: bson.A{bson.M{"value": "confirmed"}}}})

	finds(t, collection, bson.M{"outcome.value": "confirmed"}, 2)
	finds(t, collection, bson.M{"outcome.value": bson.M{"$ne": "confirmed"}}, 6)
}

func TestACountEndsAtItsLimit(t *testing.T) {
	db, _ := serve(t, t.TempDir())
	collection := inserted(t, db)

	for limit, counts := range map[int64]int64{1: 1, 3: 3, 100: 7} {
		found, err := collection.CountDocuments(context.Background(), bson.M{}, options.Count().SetLimit(limit))
		if err != nil || found != counts {
			t.Errorf("up to %d: %d, %v", limit, found, err)
		}
	}
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
