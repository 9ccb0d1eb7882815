// Renders the templates of a chart as Helm does: Go's own templates, with the few functions that ours use.
// Arguments: the templates. Standard input: the values and the release as JSON.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"text/template"
)

func main() {
	var given map[string]any
	check(json.NewDecoder(os.Stdin).Decode(&given))
	functions := template.FuncMap{
		"quote": func(value any) string { return fmt.Sprintf("%q", fmt.Sprint(value)) },
		"toJson": func(value any) string {
			text, err := json.Marshal(value)
			check(err)
			return string(text)
		},
		"trimPrefix": func(prefix, text string) string { return strings.TrimPrefix(text, prefix) },
		"upper":      strings.ToUpper,
	}
	for _, path := range os.Args[1:] {
		text, err := os.ReadFile(path)
		check(err)
		parsed, err := template.New(path).Funcs(functions).Option("missingkey=error").Parse(string(text))
		check(err)
		fmt.Println("---")
		check(parsed.Execute(os.Stdout, given))
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
